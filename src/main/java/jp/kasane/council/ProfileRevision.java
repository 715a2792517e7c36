package jp.kasane.council;

import java.time.OffsetDateTime;

/**
 * A change of the municipality's profile while Kasane was in use.
 *
 * @param changes how many things were changed
 * @param byPerson id of the administrator
 */
public record ProfileRevision(String fileName, String reason, int changes, long byPerson, OffsetDateTime appliedAt) {}
