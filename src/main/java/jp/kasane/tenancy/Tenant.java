package jp.kasane.tenancy;

import java.util.regex.Pattern;

/**
 * A municipality of this installation.
 *
 * @param id the id of its profile, for example {@code himi}
 */
public record Tenant(String id) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_-]{1,31}");

    /** @throws IllegalArgumentException when the id is none */
    public Tenant {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not the id of a municipality: " + id);
        }
    }
}
