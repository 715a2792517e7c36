package jp.kasane.followup;

import java.util.Collection;
import java.util.List;
import jp.kasane.casework.CaseWords;
import jp.kasane.casework.WordsReader;
import jp.kasane.followup.persistence.ActionMapper;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import jp.kasane.web.SubjectName;
import jp.kasane.web.SubjectNaming;
import org.springframework.stereotype.Component;

/** An action is called by its title, as everybody may read it: lists show it to whoever. */
@Component
class NameActions implements SubjectNaming {

    private final ActionMapper mapper;
    private final CaseWords words;

    NameActions(ActionMapper mapper, CaseWords words) {
        this.mapper = mapper;
        this.words = words;
    }

    @Override
    public SubjectType type() {
        return SubjectType.ACTION;
    }

    @Override
    public List<SubjectName> names(Collection<Long> ids) {
        WordsReader reader = words.forAll();
        return mapper.names(ids).stream()
                .map(each -> new SubjectName(each.id(), reader.of(new Subject(type(), each.id()), each.name())))
                .toList();
    }
}
