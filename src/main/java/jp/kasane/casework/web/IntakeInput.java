package jp.kasane.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import jp.kasane.casework.Intake;
import jp.kasane.casework.Urgency;
import jp.kasane.privacy.NewConsent;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.page.Typed;

/**
 * 相談受付・申込票 as typed. Components as in {@link Intake}.
 *
 * @param draft random key under which what is typed is kept
 * @param consent what those members consented to who did
 */
record IntakeInput(
        String draft,

        @NotBlank(message = "{casework.page.need.received-on}")
        String receivedOn,

        @NotBlank(message = "{casework.page.need.area}") String areaCode,
        @NotBlank(message = "{casework.page.need.title}") String title,
        @NotBlank(message = "{casework.page.need.route}") String route,
        List<String> topics,
        String topTopic,
        @NotEmpty(message = "{casework.fields.empty}") List<String> fields,
        String freeText,
        String statedUrgency,
        List<String> grounds,
        List<MemberInput> members,
        VisitorInput visitor,
        ConsentTermsInput consent) {

    IntakeInput {
        draft = Lists.given(draft);
        receivedOn = Lists.given(receivedOn);
        areaCode = Lists.given(areaCode);
        title = Lists.given(title);
        route = Lists.given(route);
        topics = Lists.given(topics);
        topTopic = Lists.given(topTopic);
        fields = Lists.given(fields);
        freeText = Lists.given(freeText);
        statedUrgency = Lists.given(statedUrgency);
        grounds = Lists.given(grounds);
        members = Lists.given(members);
        visitor = visitor == null ? VisitorInput.nobody() : visitor;
        consent = consent == null ? ConsentTermsInput.usual("", "") : consent;
    }

    static IntakeInput fresh(String draft, String today, String document) {
        return new IntakeInput(
                draft,
                today,
                "",
                "",
                "",
                List.of(),
                "",
                List.of(),
                "",
                Urgency.NORMAL.name(),
                List.of(),
                List.of(MemberInput.empty(MemberInput.PERSON)),
                VisitorInput.nobody(),
                ConsentTermsInput.usual(document, today));
    }

    IntakeInput withOneMore() {
        List<MemberInput> more = new ArrayList<>(members);
        more.add(MemberInput.empty(members.isEmpty() ? MemberInput.PERSON : ""));
        return with(more);
    }

    IntakeInput without(int position) {
        return with(IntStream.range(0, members.size())
                .filter(i -> i != position)
                .mapToObj(members::get)
                .toList());
    }

    /** Tells every mistake that can be told without asking anybody. */
    void check(Reading reading) {
        if (!receivedOn.isBlank()) {
            reading.of(() -> Typed.date("receivedOn", receivedOn));
        }
        if (!topTopic.isBlank() && !topics.contains(topTopic)) {
            reading.wrong("topTopic", "casework.topic.top");
        }
        if (!statedUrgency.isBlank() && !CaseCodes.URGENCIES.contains(statedUrgency)) {
            reading.wrong("statedUrgency", "casework.page.choose");
        }
        visitor.check(reading);
        filled().forEach(i -> members.get(i).check("members[" + i + "].", reading));
        if (anyConsent()) {
            consent.check("consent.", reading);
        }
    }

    public boolean anyConsent() {
        return members.stream().anyMatch(MemberInput::consents);
    }

    /** Positions of the rows in which something was typed. */
    public List<Integer> filled() {
        return IntStream.range(0, members.size())
                .filter(i -> !members.get(i).untouched())
                .boxed()
                .toList();
    }

    Intake toIntake() {
        return new Intake(
                Typed.date("receivedOn", receivedOn),
                areaCode,
                title.strip(),
                route,
                Set.copyOf(topics),
                Typed.text(topTopic),
                Set.copyOf(fields),
                freeText,
                statedUrgency.isBlank() ? Urgency.NORMAL : Urgency.valueOf(statedUrgency),
                Set.copyOf(grounds),
                filled().stream()
                        .map(i -> members.get(i).toMember("members[" + i + "]."))
                        .toList(),
                visitor.toVisitor());
    }

    /** By position among the members of {@link #toIntake()}. */
    Map<Integer, NewConsent> consents(ExplainedDocuments documents) {
        if (!anyConsent()) {
            return Map.of();
        }
        ExplainedDocuments.Explained explained = explained(documents);
        Map<Integer, NewConsent> consents = new HashMap<>();
        List<Integer> rows = filled();
        for (int i = 0; i < rows.size(); i++) {
            MemberInput member = members.get(rows.get(i));
            if (member.consents()) {
                consents.put(i, consent.of(0, member.consentBy(), member.giver(), member.giverKin(), explained));
            }
        }
        return consents;
    }

    private ExplainedDocuments.Explained explained(ExplainedDocuments documents) {
        try {
            return documents.of(consent.document());
        } catch (ProblemException problem) {
            throw new ProblemException(problem.kind(), "consent.document", problem.messageKey(), problem.arguments());
        }
    }

    private IntakeInput with(List<MemberInput> household) {
        return new IntakeInput(
                draft,
                receivedOn,
                areaCode,
                title,
                route,
                topics,
                topTopic,
                fields,
                freeText,
                statedUrgency,
                grounds,
                household,
                visitor,
                consent);
    }
}
