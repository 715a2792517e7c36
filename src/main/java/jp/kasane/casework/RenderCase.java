package jp.kasane.casework;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.kasane.casework.CaseView.AssessmentView;
import jp.kasane.casework.CaseView.IntakeView;
import jp.kasane.casework.model.ItemScope;
import jp.kasane.casework.persistence.AssessmentMapper;
import jp.kasane.casework.persistence.CaseMapper;
import jp.kasane.casework.persistence.CaseTexts;
import jp.kasane.casework.persistence.MemberMapper;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.privacy.rendition.RenditionField;
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
    private final Blocks blocks;
    private final ShownTexts shownTexts;
    private final MessageSource messages;

    RenderCase(
            CaseMapper cases,
            MemberMapper members,
            AssessmentMapper assessments,
            RenderMember renderMember,
            People people,
            Blocks blocks,
            ShownTexts shownTexts,
            MessageSource messages) {
        this.cases = cases;
        this.members = members;
        this.assessments = assessments;
        this.renderMember = renderMember;
        this.people = people;
        this.blocks = blocks;
        this.shownTexts = shownTexts;
        this.messages = messages;
    }

    CaseView full(CaseRef ref, DisclosureLevel level) {
        return full(ref, CaseSight.whole(level));
    }

    CaseView full(CaseRef ref, CaseSight sight) {
        if (sight.level() == DisclosureLevel.STATISTICS) {
            return statistics(ref);
        }
        CaseTexts texts = cases.texts(ref.id()).orElseThrow();
        var household = members.of(ref.id());
        var confirmed = sight.isEverythingTold() ? Map.<RenditionField, String>of() : shownTexts.of(ref.id(), sight);
        return view(
                ref,
                sight,
                receivedBy(texts),
                intake(texts, sight, confirmed),
                renderMember.all(household, sight),
                assessments
                        .last(ref.id())
                        .map(a -> assessment(a, sight, confirmed))
                        .orElse(null));
    }

    /** For lists: without household and texts. */
    CaseView brief(CaseRef ref, CaseSight sight) {
        if (sight.level() == DisclosureLevel.STATISTICS) {
            return statistics(ref);
        }
        return view(ref, sight, null, null, null, null);
    }

    private CaseView statistics(CaseRef ref) {
        return new CaseView(
                ref.number(),
                DisclosureLevel.STATISTICS,
                messages.getMessage("privacy.statistics", null, Locale.JAPANESE),
                false,
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
                null,
                null);
    }

    private CaseView view(
            CaseRef ref,
            CaseSight sight,
            @Nullable String receivedBy,
            @Nullable IntakeView intake,
            @Nullable List<CaseView.MemberView> household,
            @Nullable AssessmentView assessment) {
        return new CaseView(
                ref.number(),
                sight.level(),
                notice(sight),
                sight.isSomebodyNamed() && !sight.isEverythingTold(),
                shownFields(ref, sight),
                ref.state(),
                sight.isNamed() ? ref.areaCode() : blocks.of(ref.areaCode()),
                ref.receivedOn(),
                receivedBy,
                ref.urgency(),
                ref.layer(),
                ref.councilCode(),
                ref.closedOn(),
                sight.told().isEverything() ? ref.closedReason() : null,
                intake,
                household,
                assessment,
                ref.version());
    }

    private @Nullable String receivedBy(CaseTexts texts) {
        return people.find(texts.receivedBy()).map(Person::name).orElse(null);
    }

    private @Nullable String notice(CaseSight sight) {
        if (sight.isEverythingTold()) {
            return null;
        }
        String key = sight.isNamed()
                ? "privacy.withheld.items"
                : sight.named().isEmpty() ? "privacy.withheld" : "privacy.withheld.partly";
        return messages.getMessage(key, null, Locale.JAPANESE);
    }

    private static Set<String> shownFields(CaseRef ref, CaseSight sight) {
        return sight.told().fields(ref.fields());
    }

    private static IntakeView intake(CaseTexts texts, CaseSight sight, Map<RenditionField, String> confirmed) {
        boolean told = sight.isEverythingTold();
        ItemScope scope = sight.told();
        return new IntakeView(
                told ? texts.title() : confirmed.get(RenditionField.TITLE),
                texts.route(),
                scope.topics(texts.topics()),
                scope.topic(texts.topTopic()),
                told ? texts.freeText() : confirmed.get(RenditionField.FREE_TEXT),
                texts.statedUrgency(),
                scope.grounds(texts.grounds()),
                told ? texts.visitor() : null);
    }

    /** An earlier assessment: nothing was confirmed of its texts. */
    static AssessmentView assessment(Assessment a, CaseSight sight) {
        return assessment(a, sight, Map.of());
    }

    private static AssessmentView assessment(Assessment a, CaseSight sight, Map<RenditionField, String> confirmed) {
        boolean told = sight.isEverythingTold();
        ItemScope scope = sight.told();
        return new AssessmentView(
                scope.fields(a.fields()),
                scope.problems(a.problems()),
                scope.grounds(a.grounds()),
                a.statedUrgency(),
                told ? a.strengths() : confirmed.get(RenditionField.STRENGTHS),
                told ? a.wishes() : confirmed.get(RenditionField.WISHES),
                told ? a.policy() : confirmed.get(RenditionField.POLICY));
    }
}
