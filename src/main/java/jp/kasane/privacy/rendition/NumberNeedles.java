package jp.kasane.privacy.rendition;

import java.util.ArrayList;
import java.util.List;

/** Phone numbers, mail addresses and other numbers of the record. */
final class NumberNeedles {

    private NumberNeedles() {}

    static List<Needle> phone(String phone, String instead) {
        List<Needle> needles = new ArrayList<>();
        String digits = digits(phone);
        if (digits.length() < 6) {
            return needles;
        }
        needles.add(telephone(digits, instead));
        if (digits.startsWith("0")) {
            needles.add(telephone("+81" + digits.substring(1), instead));
            needles.add(telephone("81" + digits.substring(1), instead));
        }
        // As neighbours write it: without the area code.
        int local = digits.length() == 11 ? 8 : 6;
        if (digits.length() > local) {
            needles.add(telephone(digits.substring(digits.length() - local), instead));
        }
        if (digits.length() == 10) {
            needles.add(telephone(digits.substring(2), instead));
            needles.add(telephone(digits.substring(3), instead));
        }
        return needles;
    }

    static List<Needle> number(String given, String instead) {
        Needle needle = Needle.of(given, SpanKind.NUMBER, Gap.NUMBER, Boundary.LATIN, instead);
        return needle.folded().length() < 4 ? List.of() : List.of(needle);
    }

    static List<Needle> mail(String mail, String instead) {
        List<Needle> needles = new ArrayList<>();
        needles.add(Needle.of(mail, SpanKind.MAIL, Gap.MAIL, Boundary.NONE, instead));
        int at = mail.indexOf('@');
        if (at >= 4) {
            needles.add(Needle.of(mail.substring(0, at), SpanKind.MAIL, Gap.MAIL, Boundary.LATIN, instead));
        }
        return needles;
    }

    private static Needle telephone(String digits, String instead) {
        return new Needle(digits, SpanKind.PHONE, Gap.PHONE, Boundary.NUMBER, instead);
    }

    private static String digits(String given) {
        StringBuilder digits = new StringBuilder();
        FoldedText.full(given)
                .text()
                .chars()
                .filter(c -> Boundary.isDigit((char) c))
                .forEach(c -> digits.append((char) c));
        return digits.toString();
    }
}
