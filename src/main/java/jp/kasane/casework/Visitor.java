package jp.kasane.casework;

import org.jspecify.annotations.Nullable;

/**
 * 来談者, who came for advice instead of the person (相談受付・申込票). The name is stored exactly as given, never
 * normalised.
 *
 * @param relation {@code FAMILY} (家族) or {@code OTHER} (その他)
 * @param kinship 続柄, e.g. 長女; told for {@code FAMILY} and for nobody else
 */
public record Visitor(
        String name,
        String phone,
        String relation,
        @Nullable String kinship) {}
