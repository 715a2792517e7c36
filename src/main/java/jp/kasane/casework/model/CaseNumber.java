package jp.kasane.casework.model;

import java.util.Locale;
import jp.kasane.shared.FiscalYear;

/** Case numbers such as {@code 2026-00001}: fiscal year and running number. They carry no personal data. */
public final class CaseNumber {

    private CaseNumber() {}

    public static String of(FiscalYear year, int running) {
        return String.format(Locale.ROOT, "%04d-%05d", year.year(), running);
    }
}
