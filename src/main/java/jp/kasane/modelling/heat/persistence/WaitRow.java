package jp.kasane.modelling.heat.persistence;

import org.jspecify.annotations.Nullable;

/** Visits of an activity; days are fractions. */
public record WaitRow(
        String activity,
        int tokens,
        int left,
        @Nullable Double medianDays,
        @Nullable Double longestDays) {}
