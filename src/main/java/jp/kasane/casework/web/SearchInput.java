package jp.kasane.casework.web;

import java.io.Serializable;
import java.util.stream.Stream;
import jp.kasane.casework.CaseCriteria;
import jp.kasane.casework.CaseState;
import jp.kasane.web.page.Typed;

/** What is searched for, as typed. Components as in {@link CaseCriteria}. */
record SearchInput(String words, String name, String area, String field, String state) implements Serializable {

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
