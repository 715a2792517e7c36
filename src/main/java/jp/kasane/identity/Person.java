package jp.kasane.identity;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who works in Kasane or sits on a council.
 *
 * @param name stored exactly as given
 * @param kana reading; null when unknown
 * @param organisation name of the office or group; null when none
 * @param login sign-in name; null without an account
 */
public record Person(
        long id,
        String name,
        @Nullable String kana,
        @Nullable Long organisationId,
        @Nullable String organisation,
        @Nullable String email,
        @Nullable String login) {}
