package jp.kasane.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kasane.meeting.ConclusionType;
import jp.kasane.meeting.ItemKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConclusionRulesTest {

    @ParameterizedTest
    @EnumSource(names = {"NEW", "CONTINUED", "REFERRED", "URGENT"})
    void aCaseIsDecidedOn(ItemKind kind) {
        assertThat(ConclusionRules.fitting(kind))
                .containsExactlyInAnyOrder(
                        ConclusionType.SUPPORT_FOUND,
                        ConclusionType.SUPPORT_NOT_FOUND,
                        ConclusionType.CONTINUED,
                        ConclusionType.NEEDS_NEW_SERVICE);
    }

    @ParameterizedTest
    @EnumSource(names = {"ANSWER", "SHARED_SUCCESS", "FOLLOW_UP", "POST_REPORT"})
    void informationIsNoted(ItemKind kind) {
        assertThat(ConclusionRules.fitting(kind)).containsExactly(ConclusionType.NOTED);
    }

    @ParameterizedTest
    @EnumSource(names = "ISSUE")
    void anIssueIsProposedAdoptedRejectedOrContinued(ItemKind kind) {
        assertThat(ConclusionRules.fitting(kind))
                .containsExactlyInAnyOrder(
                        ConclusionType.PROPOSED,
                        ConclusionType.ADOPTED,
                        ConclusionType.REJECTED,
                        ConclusionType.CONTINUED);
    }
}
