package jp.kasane.web.persistence;

import org.jspecify.annotations.Nullable;

/**
 * What was answered to the first request with a key.
 *
 * @param headers one {@code Name: value} a line
 * @param shownOnce the answer held a secret and its body was not kept
 * @param about route and records of the first request, as the access log told them; null when nobody told
 */
public record KeptAnswer(
        byte[] requestHash,
        int status,
        @Nullable String headers,
        byte @Nullable [] body,
        boolean shownOnce,
        @Nullable String about) {}
