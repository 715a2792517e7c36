package jp.kasane.retention;

import java.time.OffsetDateTime;

/** When the file was made for whom, and its check sum. The file itself is not kept. */
public record Handover(String format, String sha256, int records, int masked, long byPerson, OffsetDateTime at) {}
