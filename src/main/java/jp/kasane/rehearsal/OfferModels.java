package jp.kasane.rehearsal;

import java.util.List;
import jp.kasane.shared.Actor;

/** Offers models other than the active ones to rehearse with. */
public interface OfferModels {

    /** What a person may choose from. */
    List<Choice> choices(Actor actor);

    /**
     * @param id of a choice
     * @throws jp.kasane.shared.ProblemException FORBIDDEN; NOT_FOUND; CONFLICT when the models have errors
     */
    RehearsalModels chosen(String id, Actor actor);

    /** The active models. */
    RehearsalModels active();

    /** @param label in the language of the person who asks */
    record Choice(String id, String label) {}
}
