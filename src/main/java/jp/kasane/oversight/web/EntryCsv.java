package jp.kasane.oversight.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kasane.audit.chain.ChainEntry;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Component;

/** Entries as a table for spreadsheets: the stored values, so that hashes can be computed anew from it. */
@Component
class EntryCsv {

    private static final String HEADER = "tenant,seq,at,recorded_at,person_id,on_behalf_of,standing,address,agent,"
            + "request,route,kind,target_type,target_id,cases,council,level,purpose_type,purpose_id,result,detail,"
            + "prev_hash,hash\r\n";

    byte[] of(List<ChainEntry> entries) {
        String rows = entries.stream().map(EntryCsv::row).collect(Collectors.joining());
        // the mark tells spreadsheets that it is UTF-8
        return ("\uFEFF" + HEADER + rows).getBytes(StandardCharsets.UTF_8);
    }

    private static String row(ChainEntry e) {
        return Stream.of(
                        e.tenant(),
                        e.seq(),
                        e.at().atZoneSameInstant(CurrentTime.ZONE).toOffsetDateTime(),
                        e.recordedAt().atZoneSameInstant(CurrentTime.ZONE).toOffsetDateTime(),
                        e.personId(),
                        Objects.requireNonNullElse(e.onBehalfOf(), ""),
                        e.standing(),
                        e.address(),
                        e.agent(),
                        e.request(),
                        e.route(),
                        e.kind(),
                        e.targetType(),
                        e.targetId(),
                        Objects.requireNonNullElse(e.cases(), ""),
                        Objects.requireNonNullElse(e.council(), ""),
                        Objects.requireNonNullElse(e.level(), ""),
                        Objects.requireNonNullElse(e.purposeType(), ""),
                        Objects.requireNonNullElse(e.purposeId(), ""),
                        e.result(),
                        Objects.requireNonNullElse(e.detail(), ""),
                        e.prevHash(),
                        e.hash())
                .map(value -> cell(String.valueOf(value)))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Quoted, and never a formula. */
    static String cell(String text) {
        String safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
