package jp.kasane.modelling.heat;

import java.util.List;
import jp.kasane.access.Policy;
import jp.kasane.council.FigureRights;
import jp.kasane.identity.People;
import jp.kasane.modelling.InstalledModels;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;

/** How busy the active version of a model is. Administrators only. */
@Service
public class ReadHeat {

    private final InstalledModels installed;
    private final CountVisits visits;
    private final CountRules rules;
    private final People people;
    private final FigureRights rights;

    ReadHeat(InstalledModels installed, CountVisits visits, CountRules rules, People people, FigureRights rights) {
        this.installed = installed;
        this.visits = visits;
        this.rules = rules;
        this.people = people;
        this.rights = rights;
    }

    /**
     * In bands for who may know no exact numbers of cases.
     *
     * @return in the order of the model; then those that only other versions have
     * @throws ProblemException FORBIDDEN
     */
    public List<ActivityHeat> process(String key, HeatPeriod period, Actor actor) {
        people.require(Policy.READ_MODELS, actor);
        List<ActivityHeat> rows = installed
                .process(key)
                .map(model -> visits.count(key, model, period))
                .orElse(List.of());
        return rights.exactEverywhere(actor)
                ? rows
                : rows.stream().map(ActivityHeat::inBands).toList();
    }

    /**
     * In bands for who may know no exact numbers of cases.
     *
     * @return in the order of the tables; then those that only other versions have
     * @throws ProblemException FORBIDDEN
     */
    public List<RuleHeat> decision(String key, HeatPeriod period, Actor actor) {
        people.require(Policy.READ_MODELS, actor);
        List<RuleHeat> rows = installed
                .decision(key)
                .map(model -> rules.count(key, model, period))
                .orElse(List.of());
        return rights.exactEverywhere(actor)
                ? rows
                : rows.stream().map(RuleHeat::inBands).toList();
    }
}
