package jp.kasane.modelling.version;

import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.modelling.ModelHistory;
import jp.kasane.modelling.persistence.SettingMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes how drafts become active. Administrators only; every change is in the history with its reason. */
@Service
public class ActivationSettings {

    private final SettingMapper mapper;
    private final ModelHistory history;
    private final People people;

    ActivationSettings(SettingMapper mapper, ModelHistory history, People people) {
        this.mapper = mapper;
        this.history = history;
        this.people = people;
    }

    public ActivationSetting get() {
        return mapper.get();
    }

    /**
     * @param wanted with the version as it was read
     * @throws ProblemException FORBIDDEN; INVALID without a reason; STALE when somebody else changed it first
     */
    @Transactional
    public void change(ActivationSetting wanted, String reason, Actor actor) {
        people.require(Policy.ACTIVATE_MODELS, actor);
        Reasons.required(reason);
        if (mapper.change(wanted) != 1) {
            throw ProblemException.stale("modelling.setting.stale");
        }
        history.ofSetting(actor.personId(), reason.strip());
    }
}
