package jp.kasane.council;

import org.jspecify.annotations.Nullable;

/**
 * An area (圏域) of the municipality.
 *
 * @param parentCode the area it belongs to; null at the top
 * @param caseArea cases are registered here
 * @param placeholder its name is not official; the municipality has to enter its own
 */
public record Area(String code, String name, @Nullable String parentCode, boolean caseArea, boolean placeholder) {}
