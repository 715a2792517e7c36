package jp.kasane.casework.web;

import jakarta.validation.constraints.Size;
import jp.kasane.casework.CaseCriteria;
import jp.kasane.casework.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for, in a body: an address with names in it would stand in the logs of every machine on the way.
 *
 * @param words free words, or a case number
 * @param name of a household member
 * @param area code of an area
 * @param field code of a field
 */
record SearchForm(
        @Nullable @Size(max = 200) String words,
        @Nullable @Size(max = 200) String name,
        @Nullable @Size(max = 40) String area,
        @Nullable @Size(max = 40) String field,
        @Nullable CaseState state) {

    CaseCriteria criteria() {
        return new CaseCriteria(words, name, area, field, state);
    }
}
