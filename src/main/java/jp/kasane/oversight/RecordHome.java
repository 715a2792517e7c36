package jp.kasane.oversight;

import java.util.Map;
import java.util.stream.Collectors;
import jp.kasane.access.Policy;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessTarget;
import jp.kasane.council.Councils;
import jp.kasane.identity.People;
import jp.kasane.oversight.persistence.OversightMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which district people live: told voluntarily, for the one rule that needs it. */
@Service
public class RecordHome {

    private final OversightMapper mapper;
    private final Councils councils;
    private final People people;
    private final AccessLog log;

    RecordHome(OversightMapper mapper, Councils councils, People people, AccessLog log) {
        this.mapper = mapper;
        this.councils = councils;
        this.people = people;
        this.log = log;
    }

    /** Area codes by person. @throws ProblemException FORBIDDEN unless an administrator */
    @Transactional
    public Map<Long, String> all(Actor actor) {
        people.require(Policy.ADMINISTER_PEOPLE, actor);
        return mapper.homes().stream().collect(Collectors.toMap(HomeDistrict::personId, HomeDistrict::areaCode));
    }

    /**
     * @param areaCode null forgets it
     * @throws ProblemException FORBIDDEN unless an administrator; INVALID for a district that is none; NOT_FOUND
     */
    @Transactional
    public void record(long personId, @Nullable String areaCode, Actor actor) {
        people.require(Policy.ADMINISTER_PEOPLE, actor);
        if (people.find(personId).isEmpty()) {
            throw ProblemException.notFound("oversight.person.missing");
        }
        if (areaCode == null) {
            mapper.removeHome(personId);
        } else if (councils.isCaseArea(areaCode)) {
            mapper.putHome(personId, areaCode);
        } else {
            throw ProblemException.invalid("area", "oversight.home.area");
        }
        log.record(actor, Access.administer(AccessTarget.ofAccount(personId)).because("HOME_DISTRICT"));
    }
}
