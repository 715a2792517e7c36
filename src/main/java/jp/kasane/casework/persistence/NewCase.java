package jp.kasane.casework.persistence;

import jp.kasane.casework.Intake;
import org.jspecify.annotations.Nullable;

/**
 * A row to be inserted.
 *
 * @param officeId the organisation that carries the case from now on; null when whoever takes it in belongs to none
 */
public record NewCase(
        String number,
        Intake intake,
        long receivedBy,
        @Nullable Long officeId) {}
