package jp.kasane.council.web;

import jakarta.validation.constraints.NotBlank;
import jp.kasane.council.model.SeatLine;
import org.jspecify.annotations.Nullable;

/**
 * Whom to give which seat, as typed. Components as in {@link SeatLine}.
 *
 * @param newPerson ticked when somebody who is not registered shall be
 */
record MemberInput(
        @Nullable String role,

        @NotBlank(message = "{council.page.members.title-missing}") @Nullable
        String title,

        @NotBlank(message = "{council.page.members.name-missing}") @Nullable
        String name,

        @Nullable String kana,
        @Nullable String organisation,
        @Nullable String secrecy,
        @Nullable String from,
        @Nullable String until,
        @Nullable String newPerson) {

    static MemberInput empty(String from) {
        return new MemberInput("MEMBER", "", "", "", "", "NONE", from, "", null);
    }

    SeatLine toLine() {
        return new SeatLine(
                1,
                text(title),
                text(role),
                text(name),
                text(kana),
                text(organisation),
                text(secrecy),
                text(from),
                text(until));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
