package jp.kasane.privacy.rendition;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hiragana directly before a school or clinic: its name (さくら小学校), the end of a clause (通っている小学校), or what may be
 * either. Common names and clauses stand in {@code hiragana-names.tsv}.
 *
 * @param begin index of its first character in the folded text
 * @param sureness whether it may be replaced without asking
 */
record HiraganaName(int begin, Sureness sureness) {

    /** How sure it is that the hiragana are a name. */
    enum Sureness {
        /** A person has to look. */
        POSSIBLE,
        /** They look like no clause. */
        LIKELY,
        /** Facilities are often called so. */
        COMMON
    }

    private static final int LONGEST = 12;
    private static final int SHORT = 2;
    private static final String WEAK_ENDS = "のなるいたでにへはがもとてく";

    private static final Set<String> NAMES = new HashSet<>();
    private static final Set<String> CLAUSES = new HashSet<>();

    static {
        DataTable.read("hiragana-names.tsv")
                .forEach(row -> ("name".equals(row.get(0)) ? NAMES : CLAUSES)
                        .addAll(List.of(row.get(1).split(" "))));
    }

    /** A particle between a word that is no hiragana and a name: 母がさくら小学校. */
    private static final Pattern PARTICLE =
            Pattern.compile("(?:からは|からの|までの|での|への|との|には|では|とは|から|まで|より|[がはをにでとへもの])(?=..)");

    /** Ends of words that follow their stem in kanji: 近くの, 古い, 勧める, 通った, 急いで. */
    private static final Pattern INFLECTED = Pattern.compile(
            ".?[のなるいたでにへをはがもとてくうぐすつぬぶむだばず]" + "|.{0,2}(?:[えけめれせてねべげ]る|[りいみちきえけつれ]の|らかな|[っいしれきけせてめべえ]た)");

    /** Ends that hardly any name has. */
    private static final Pattern CLAUSE_END = Pattern.compile(
            ".*(?:を|って|んで|して|れて|せて|いて|えて|けて|めて|った|した|れた|せた|んだ|しい|ない|たい|にくい|づらい|やすい|がいい|がよい|のいい|のよい"
                    + "|[てで](?:いる|ある|いく|おく|みる|くる|くれる|もらう|しまう|いた|きた|おいた|くれた)|[にがでも]ある|[にが]いる|[にと]なる|れる|せる|できる|する"
                    + "|から|まで|より|など|だけ|ながら|なら|たら|ちら|れば|けば|えば|とか|ので|のに|けど|ては|では|には|とは|ても|でも|にも|とも|っと|んと|んな"
                    + "|れいな|ために|ための|ときに|ときの|ころに|ころの|まえに|まえの|あとに|あとの|うちに|うちの|ほうに|ような|ように|そうな|という|との|への|での|しく|よく|なく|たく|ずつ|ずに|つつ)");

    boolean isAtLeast(Sureness least) {
        return sureness.compareTo(least) >= 0;
    }

    /**
     * The name that ends where the kind begins, if one does or may.
     *
     * @param end index of the first character behind it
     */
    static Optional<HiraganaName> before(FoldedText text, int end) {
        int begin = end;
        while (begin > 0 && end - begin < LONGEST && isHiragana(text.at(begin - 1))) {
            begin--;
        }
        String run = text.text().substring(begin, end);
        int named = commonName(run);
        if (named > 0) {
            return Optional.of(new HiraganaName(end - named, Sureness.COMMON));
        }
        return followsStem(text, begin) ? behindStem(run, begin) : alone(run, begin);
    }

    /** Length of the common name at the end. 0 for none. */
    private static int commonName(String run) {
        for (int from = 0; from < run.length() - SHORT; from++) {
            if (NAMES.contains(run.substring(from))) {
                return run.length() - from;
            }
        }
        int particle = particle(run);
        String rest = run.substring(particle);
        return rest.length() == SHORT && NAMES.contains(rest) ? SHORT : 0;
    }

    private static Optional<HiraganaName> behindStem(String run, int begin) {
        if (isClause(run)) {
            return Optional.empty();
        }
        int particle = particle(run);
        if (particle > 0) {
            return alone(run.substring(particle), begin + particle);
        }
        return INFLECTED.matcher(run).matches() ? Optional.empty() : found(run, begin);
    }

    private static Optional<HiraganaName> alone(String run, int begin) {
        return isClause(run) ? Optional.empty() : found(run, begin);
    }

    private static Optional<HiraganaName> found(String run, int begin) {
        boolean weak = WEAK_ENDS.indexOf(run.charAt(run.length() - 1)) >= 0;
        return Optional.of(new HiraganaName(begin, weak ? Sureness.POSSIBLE : Sureness.LIKELY));
    }

    private static boolean isClause(String run) {
        return run.length() < SHORT
                || CLAUSES.contains(run)
                || CLAUSE_END.matcher(run).matches();
    }

    private static int particle(String run) {
        Matcher particle = PARTICLE.matcher(run);
        return particle.lookingAt() ? particle.end() : 0;
    }

    /** A name behind 市立 or 医療法人 is no inflection of it. */
    private static boolean followsStem(FoldedText text, int begin) {
        char before = text.at(begin - 1);
        boolean founder = before == '立' || text.text().startsWith("法人", Math.max(0, begin - 2));
        boolean word = Boundary.isKanji(before) || Boundary.isKana(before) || Boundary.isLatin(before) || before == '々';
        return word && !founder;
    }

    private static boolean isHiragana(char c) {
        return c >= 'ぁ' && c <= 'ん';
    }
}
