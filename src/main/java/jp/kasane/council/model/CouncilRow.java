package jp.kasane.council.model;

import org.jspecify.annotations.Nullable;

/** A council as stored; its rung and parent follow from the layers and areas. */
public record CouncilRow(
        String code,
        String name,
        String layerCode,
        String bodyId,
        @Nullable String areaCode,
        int sessionMinutes) {}
