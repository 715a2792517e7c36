package jp.kasane.casework;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import jp.kasane.casework.persistence.AssessmentMapper;
import jp.kasane.casework.persistence.CaseMapper;
import jp.kasane.privacy.rendition.Household;
import jp.kasane.privacy.rendition.HouseholdRecords;
import jp.kasane.privacy.rendition.RenditionField;
import org.springframework.stereotype.Component;

/** What renditions are made from: a case's free texts, and what identifies its household. */
@Component
class RenditionSource {

    private final CaseMapper cases;
    private final AssessmentMapper assessments;
    private final HouseholdRecords records;

    RenditionSource(CaseMapper cases, AssessmentMapper assessments, HouseholdRecords records) {
        this.cases = cases;
        this.assessments = assessments;
        this.records = records;
    }

    /**
     * @param hash changes whenever the rendition might have to
     * @param beside the names beside which it is shown; empty for none
     */
    record Source(Map<RenditionField, String> texts, Household household, String hash, String beside) {

        /** As the source of what is shown beside names: whoever confirms it decides anew. */
        Source beside(CaseSight sight) {
            String names = sight.beside();
            return names.isEmpty()
                    ? this
                    : new Source(texts, household, RenditionSource.hash(names + "\n" + hash), names + "\n");
        }

        /** By field, the hash of its text. */
        Map<RenditionField, String> hashes() {
            Map<RenditionField, String> hashes = new EnumMap<>(RenditionField.class);
            texts.forEach((field, text) -> hashes.put(field, RenditionSource.hash(field + "\n" + beside + text)));
            return hashes;
        }
    }

    Source of(long caseId) {
        Map<RenditionField, String> texts = texts(caseId);
        Household household = records.of(caseId);
        return new Source(texts, household, hash(texts + "\n" + household), "");
    }

    private Map<RenditionField, String> texts(long caseId) {
        Map<RenditionField, String> texts = new EnumMap<>(RenditionField.class);
        cases.texts(caseId).ifPresent(told -> {
            texts.put(RenditionField.TITLE, told.title());
            texts.put(RenditionField.FREE_TEXT, told.freeText());
        });
        assessments.last(caseId).ifPresent(last -> {
            texts.put(RenditionField.STRENGTHS, given(last.strengths()));
            texts.put(RenditionField.WISHES, given(last.wishes()));
            texts.put(RenditionField.POLICY, given(last.policy()));
        });
        texts.values().removeIf(String::isBlank);
        return texts;
    }

    private static String given(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }

    private static String hash(String source) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
