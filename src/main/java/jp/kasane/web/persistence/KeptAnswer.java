package jp.kasane.web.persistence;

import org.jspecify.annotations.Nullable;

/**
 * What was answered to the first request with a key.
 *
 * @param headers one {@code Name: value} a line
 * @param shownOnce the answer held a secret and its body was not kept
 */
public record KeptAnswer(
        byte[] requestHash, int status, @Nullable String headers, byte @Nullable [] body, boolean shownOnce) {}
