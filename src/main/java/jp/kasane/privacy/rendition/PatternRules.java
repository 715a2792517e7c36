package jp.kasane.privacy.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What looks like a phone number, a mail address or an age, whoever's it is. */
final class PatternRules {

    private static final String DASH = "[-‐‑–—−ー( )]{0,2}";
    private static final String WITHIN = "[-‐‑–—−ー( )の,、]{0,2}";
    private static final Pattern PHONE = Pattern.compile(
            "(?<![0-9])(?:\\+81|0)" + DASH + "[0-9]{1,4}" + WITHIN + "[0-9]{1,4}" + WITHIN + "[0-9]{3,4}(?![0-9])");
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}");
    private static final Pattern POSTAL = Pattern.compile("(?<=〒)\\s*[0-9]{3}[-‐−ー]?[0-9]{4}(?![0-9])");
    private static final Pattern AGE = Pattern.compile("(?<![0-9])(?:満)?(1?[0-9]{1,2})\\s*[歳才](?!以上|以下|未満|児)");

    private static final Pattern PERSON =
            Pattern.compile("(?:[\\p{IsHan}々]{1,4}|[ァ-ヶー]{2,8})(?=さん|様|さま|氏|くん|ちゃん|先生|殿)");
    private static final Pattern ADDRESS = Pattern.compile(
            "[\\p{IsHan}々ァ-ヶ]{1,8}[0-9]{1,4}(?:(?:[-‐−ー][0-9]{1,4})+|丁目|番地|番[0-9]+号)|[0-9]{1,4}(?:番地|丁目[0-9]+)");
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9]{7,}(?![0-9])");
    private static final Pattern BORN = Pattern.compile("[0-9]{1,4}[年./-][0-9]{1,2}[月./-][0-9]{1,2}日?(?=\\s*生)");

    /** Words before an honorific that name nobody. */
    private static final List<String> NOBODY = List.of(
            "奥", "皆", "父", "母", "祖父", "祖母", "兄", "姉", "娘", "息子", "孫", "子供", "子", "客", "神", "仏", "同", "本人", "主治医", "担当者",
            "担当", "民生委員", "委員", "看護師", "保健師", "相談員", "職員", "医師", "校長", "園長", "会長", "課長", "係長", "班長", "彼", "嫁", "婿",
            "旦那", "主人", "大家", "隣人", "業者", "各位", "王", "何", "多", "夫", "妻", "男");

    private PatternRules() {}

    /** Whether the word names nobody although an honorific stands behind it: お子さん, 奥様. */
    static boolean namesNobody(String word) {
        return NOBODY.contains(word);
    }

    /** Replaced without asking: nobody needs them below real names. */
    static List<Span> replaced(FoldedText text, Wording wording) {
        List<Span> spans = new ArrayList<>();
        find(text, PHONE, SpanKind.PHONE, m -> digits(m) < 9 ? null : wording.phone(), spans);
        find(text, MAIL, SpanKind.MAIL, m -> wording.mail(), spans);
        find(text, POSTAL, SpanKind.NUMBER, m -> wording.postalCode(), spans);
        find(text, AGE, SpanKind.AGE, m -> wording.age(Integer.parseInt(m.group(1))), spans);
        return spans;
    }

    /** Left as they are, for a person to look at. */
    static List<Span> doubts(FoldedText text) {
        List<Span> spans = new ArrayList<>();
        find(text, PERSON, SpanKind.NAME, m -> namesNobody(m.group()) ? null : m.group(), spans);
        find(text, ADDRESS, SpanKind.ADDRESS, MatchResult::group, spans);
        find(text, BORN, SpanKind.BIRTH_DATE, MatchResult::group, spans);
        find(text, NUMBER, SpanKind.NUMBER, MatchResult::group, spans);
        return spans;
    }

    private static long digits(MatchResult match) {
        return match.group().chars().filter(c -> Boundary.isDigit((char) c)).count();
    }

    private static void find(
            FoldedText text,
            Pattern pattern,
            SpanKind kind,
            Function<MatchResult, @org.jspecify.annotations.Nullable String> instead,
            List<Span> spans) {
        List<int[]> identifiers = Identifiers.in(text.text());
        pattern.matcher(text.text()).results().forEach(match -> {
            String found = instead.apply(match);
            if (found != null && !Identifiers.hold(identifiers, match.start(), match.end())) {
                spans.add(new Span(text.from(match.start()), text.to(match.end() - 1), kind, found, false));
            }
        });
    }
}
