package jp.kasane.casework.web;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.stream.Stream;
import jp.kasane.casework.CaseCriteria;
import jp.kasane.casework.CaseState;
import jp.kasane.web.page.Typed;

/** What is searched for, as typed. Components as in {@link CaseCriteria}. */
record SearchInput(
        @Size(max = 200) String words,
        @Size(max = 200) String name,
        @Size(max = 40) String area,
        @Size(max = 40) String field,
        @Size(max = 40) String state)
        implements Serializable {

    SearchInput {
        words = Lists.given(words);
        name = Lists.given(name);
        area = Lists.given(area);
        field = Lists.given(field);
        state = Lists.given(state);
    }

    static SearchInput everything() {
        return new SearchInput("", "", "", "", "");
    }

    public boolean limits() {
        return !Stream.of(words, name, area, field, state).allMatch(String::isBlank);
    }

    CaseCriteria toCriteria() {
        CaseState wanted = Stream.of(CaseState.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(null);
        return new CaseCriteria(Typed.text(words), Typed.text(name), Typed.text(area), Typed.text(field), wanted);
    }
}
