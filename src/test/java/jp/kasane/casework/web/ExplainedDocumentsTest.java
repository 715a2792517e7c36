package jp.kasane.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.kasane.privacy.ConsentDocuments;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.testing.KasaneTest;
import jp.kasane.web.page.Option;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@KasaneTest
@Transactional
class ExplainedDocumentsTest {

    @Autowired
    ExplainedDocuments choices;

    @Autowired
    ConsentDocuments register;

    @Autowired
    CurrentTime time;

    @Test
    void whatIsRegisteredIsChosenAndNothingElse() {
        long former = register.add("選択肢の同意書", "1", time.today().minusYears(1), Actor.SYSTEM);
        long now = register.add("選択肢の同意書", "2", time.today(), Actor.SYSTEM);
        long coming = register.add("選択肢の同意書", "3", time.today().plusDays(1), Actor.SYSTEM);

        assertThat(choices.options())
                .extracting(Option::value)
                .contains(String.valueOf(former), String.valueOf(now), String.valueOf(coming))
                .doesNotContain("USUAL");
        assertThat(choices.fresh()).isEqualTo(String.valueOf(now));
        assertThat(choices.of(String.valueOf(former))).isEqualTo(new ExplainedDocuments.Explained("選択肢の同意書", "1"));
        assertThatThrownBy(() -> choices.of("USUAL")).hasMessageContaining("need.document");
        assertThatThrownBy(() -> choices.of("選択肢の同意書")).hasMessageContaining("need.document");
    }
}
