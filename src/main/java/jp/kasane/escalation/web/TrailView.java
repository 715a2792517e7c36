package jp.kasane.escalation.web;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of one of a case's processes through its diagram.
 *
 * @param now labels of the steps at which it stands; empty when it has ended
 */
record TrailView(List<PartView> parts, PartView shown, List<StopView> stops, List<String> now) {

    /**
     * @param part number in the address
     * @param model what the model is called
     */
    record PartView(
            int part,
            String label,
            String model,
            int version,
            OffsetDateTime startedAt,
            @Nullable OffsetDateTime endedAt) {}

    /**
     * @param activity id of the shape in the diagram
     * @param kind what kind of step it is, in words
     * @param lasted how long, in words
     * @param part the part that this step called; null unless it called one
     */
    record StopView(
            String activity,
            String label,
            String kind,
            OffsetDateTime startedAt,
            @Nullable OffsetDateTime endedAt,
            String lasted,
            @Nullable Integer part) {}
}
