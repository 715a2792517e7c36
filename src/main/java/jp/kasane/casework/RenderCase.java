package jp.kasane.casework;

import java.util.List;
import java.util.Locale;
import jp.kasane.casework.CaseView.AssessmentView;
import jp.kasane.casework.CaseView.IntakeView;
import jp.kasane.casework.persistence.AssessmentMapper;
import jp.kasane.casework.persistence.CaseMapper;
import jp.kasane.casework.persistence.CaseTexts;
import jp.kasane.casework.persistence.MemberMapper;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.privacy.DisclosureLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** Draws up a case at a disclosure level. */
@Service
class RenderCase {

    private final CaseMapper cases;
    private final MemberMapper members;
    private final AssessmentMapper assessments;
    private final RenderMember renderMember;
    private final People people;
    private final MessageSource messages;

    RenderCase(
            CaseMapper cases,
            MemberMapper members,
            AssessmentMapper assessments,
            RenderMember renderMember,
            People people,
            MessageSource messages) {
        this.cases = cases;
        this.members = members;
        this.assessments = assessments;
        this.renderMember = renderMember;
        this.people = people;
        this.messages = messages;
    }

    CaseView full(CaseRef ref, DisclosureLevel level) {
        if (level == DisclosureLevel.STATISTICS) {
            return statistics(ref);
        }
        CaseTexts texts = cases.texts(ref.id()).orElseThrow();
        var household = members.of(ref.id());
        return view(
                ref,
                level,
                receivedBy(texts),
                intake(texts, level),
                renderMember.all(household, level),
                assessments.last(ref.id()).map(a -> assessment(a, level)).orElse(null));
    }

    /** For lists: without household and texts. */
    CaseView brief(CaseRef ref, DisclosureLevel level) {
        if (level == DisclosureLevel.STATISTICS) {
            return statistics(ref);
        }
        return view(ref, level, null, null, null, null);
    }

    private CaseView statistics(CaseRef ref) {
        return new CaseView(
                ref.number(),
                DisclosureLevel.STATISTICS,
                messages.getMessage("privacy.statistics", null, Locale.JAPANESE),
                ref.fields(),
                ref.state(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private CaseView view(
            CaseRef ref,
            DisclosureLevel level,
            @Nullable String receivedBy,
            @Nullable IntakeView intake,
            @Nullable List<CaseView.MemberView> household,
            @Nullable AssessmentView assessment) {
        boolean named = level == DisclosureLevel.REAL_NAME;
        return new CaseView(
                ref.number(),
                level,
                named ? null : messages.getMessage("privacy.withheld", null, Locale.JAPANESE),
                ref.fields(),
                ref.state(),
                ref.areaCode(),
                ref.receivedOn(),
                receivedBy,
                ref.urgency(),
                ref.layer(),
                ref.councilCode(),
                ref.closedOn(),
                intake,
                household,
                assessment,
                ref.version());
    }

    private @Nullable String receivedBy(CaseTexts texts) {
        return people.find(texts.receivedBy()).map(Person::name).orElse(null);
    }

    private static IntakeView intake(CaseTexts texts, DisclosureLevel level) {
        boolean named = level == DisclosureLevel.REAL_NAME;
        return new IntakeView(
                named ? texts.title() : null,
                texts.route(),
                texts.topics(),
                texts.topTopic(),
                named ? texts.freeText() : null,
                texts.statedUrgency(),
                texts.grounds(),
                named ? texts.visitor() : null);
    }

    static AssessmentView assessment(Assessment a, DisclosureLevel level) {
        boolean named = level == DisclosureLevel.REAL_NAME;
        return new AssessmentView(
                a.fields(),
                a.problems(),
                a.grounds(),
                a.statedUrgency(),
                named ? a.strengths() : null,
                named ? a.wishes() : null,
                named ? a.policy() : null);
    }
}
