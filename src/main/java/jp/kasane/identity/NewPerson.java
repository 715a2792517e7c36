package jp.kasane.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * @param organisation name; an unknown one is registered
 * @param password clear text, hashed before it is stored; null without an account
 */
public record NewPerson(
        String name,
        @Nullable String kana,
        @Nullable String organisation,
        @Nullable String email,
        @Nullable String login,
        @Nullable String password,
        Set<GlobalRole> roles) {}
