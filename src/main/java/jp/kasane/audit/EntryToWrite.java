package jp.kasane.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An entry as the database's function {@code audit_append} takes it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryToWrite(
        String at,
        @JsonProperty("person_id") long personId,
        @JsonProperty("on_behalf_of") @Nullable Long onBehalfOf,
        String standing,
        String address,
        String agent,
        String request,
        String route,
        String kind,
        @JsonProperty("target_type") String targetType,
        @JsonProperty("target_id") long targetId,
        @Nullable String cases,
        @Nullable String council,
        @Nullable String level,
        @JsonProperty("purpose_type") @Nullable String purposeType,
        @JsonProperty("purpose_id") @Nullable Long purposeId,
        String result,
        @Nullable String detail) {

    static EntryToWrite of(PendingAccess pending) {
        Access access = pending.access();
        Origin origin = pending.origin();
        AccessTarget purpose = access.purpose() == null ? origin.purpose() : access.purpose();
        return new EntryToWrite(
                text(pending.at()),
                pending.actor().personId(),
                access.onBehalfOf(),
                pending.standing(),
                origin.address(),
                origin.agent(),
                origin.request(),
                origin.route(),
                access.kind().name(),
                access.target().type(),
                access.target().id(),
                array(access.cases()),
                access.council(),
                access.level(),
                purpose == null ? null : purpose.type(),
                purpose == null ? null : purpose.id(),
                access.result().name(),
                access.detail());
    }

    private static String text(OffsetDateTime at) {
        return at.toString();
    }

    /** As PostgreSQL writes an array. */
    private static @Nullable String array(List<Long> ids) {
        return ids.isEmpty() ? null : ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
