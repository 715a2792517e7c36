package jp.kasane.casework.model;

import java.util.Locale;
import java.util.regex.Pattern;
import jp.kasane.shared.FiscalYear;

/** Case numbers such as {@code 2026-00001}: fiscal year and running number. They carry no personal data. */
public final class CaseNumber {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{1,9}");

    private CaseNumber() {}

    /** Whether the text could be the number of a case at all. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    public static String of(FiscalYear year, int running) {
        return String.format(Locale.ROOT, "%04d-%05d", year.year(), running);
    }
}
