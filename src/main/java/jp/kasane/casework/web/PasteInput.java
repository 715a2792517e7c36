package jp.kasane.casework.web;

import jakarta.validation.constraints.NotBlank;

/**
 * A pasted table.
 *
 * @param draft random key under which it is kept between preview and import
 */
record PasteInput(
        String draft,
        @NotBlank(message = "{casework.paste.empty}") String text) {

    PasteInput {
        draft = Lists.given(draft);
        text = Lists.given(text);
    }
}
