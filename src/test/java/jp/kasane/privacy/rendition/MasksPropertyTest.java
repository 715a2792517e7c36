package jp.kasane.privacy.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the household and however its strings are disguised, they are gone, and what stands around them stays. */
class MasksPropertyTest {

    private static final Transliterator HALF = Transliterator.getInstance("Fullwidth-Halfwidth");
    private static final Transliterator FULL = Transliterator.getInstance("Halfwidth-Fullwidth");
    private static final Transliterator HIRAGANA = Transliterator.getInstance("Katakana-Hiragana");

    private static final String BEFORE = "訪問のとき、「";
    private static final String AFTER = "」という話を聞いた。";

    private final Masks masks = new HouseholdMasks(HouseholdMasksTest.WORDING);

    /** A name, its kana, a phone number and an address. */
    record Somebody(String surname, String given, String kana, String phone, String town, int house) {

        Household household() {
            KnownPerson person = new KnownPerson(
                    "A氏",
                    "80代",
                    List.of(surname + " " + given, kana),
                    List.of("富山県氷見市" + town + house + "番地"),
                    List.of(phone),
                    List.of(),
                    List.of(),
                    null);
            return new Household(List.of(person), "ブロック", List.of());
        }
    }

    @Property(tries = 400)
    void aDisguisedNameIsGoneAndTheRestStays(@ForAll("people") Somebody who, @ForAll long seed) {
        String written = disguised(who.surname() + who.given(), new Random(seed));
        assertThat(shown(written, who)).isEqualTo(BEFORE + "A氏" + AFTER);
    }

    @Property(tries = 200)
    void soAreTheSurnameAndTheGivenNameAlone(@ForAll("people") Somebody who, @ForAll long seed) {
        Random random = new Random(seed);
        assertThat(shown(disguised(who.surname(), random) + "さん", who)).isEqualTo(BEFORE + "A氏" + AFTER);
        assertThat(shown(disguised(who.given(), random), who)).isEqualTo(BEFORE + "A氏" + AFTER);
    }

    @Property(tries = 200)
    void soAreKanaOfAnyScriptAndWidth(@ForAll("people") Somebody who, @ForAll long seed) {
        String kana = who.kana().replace(" ", "");
        List<String> forms = List.of(kana, HALF.transliterate(kana), HIRAGANA.transliterate(kana), who.kana());
        assertThat(shown(forms.get(Math.floorMod(seed, forms.size())), who)).isEqualTo(BEFORE + "A氏" + AFTER);
    }

    @Property(tries = 400)
    void soAreShortNamesInKanaAmongKana(
            @ForAll("shortNames") String name,
            @ForAll("clauses") String clause,
            @ForAll("followers") String follower,
            @ForAll long seed) {
        Household household =
                new Household(List.of(KnownPerson.named("A氏", "渡邊 " + name, List.of())), "ブロック", List.of());
        List<String> forms = List.of(name, HALF.transliterate(name), HIRAGANA.transliterate(name));
        String written = clause + forms.get(Math.floorMod(seed, forms.size())) + follower;
        assertThat(masks.mask(written, household).text()).isEqualTo(clause + "A氏" + follower);
    }

    @Property(tries = 300)
    void soArePhonesAndAddresses(@ForAll("people") Somebody who, @ForAll long seed) {
        Random random = new Random(seed);
        String phone = number(who.phone(), random);
        assertThat(shown(phone, who)).isEqualTo(BEFORE + HouseholdMasksTest.WORDING.phone() + AFTER);
        String house = who.town() + number(String.valueOf(who.house()), random);
        assertThat(shown(house, who)).isEqualTo(BEFORE + "ブロック" + AFTER);
    }

    @Property(tries = 200)
    void aTextThatTellsNothingOfThemStaysAsItIs(@ForAll("people") Somebody who) {
        String text = "市の保健師が週に二回訪ね、食事と通院を見守ることにした。健康状態は良い。東の窓と林道の話も出た。";
        assertThat(masks.mask(text, who.household()).text()).isEqualTo(text);
    }

    private String shown(String written, Somebody who) {
        return masks.mask(BEFORE + written + AFTER, who.household()).text();
    }

    /** Other forms of the same kanji, spaces, and selectors between them. */
    private static String disguised(String name, Random random) {
        StringBuilder written = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (!written.isEmpty() && random.nextInt(3) == 0) {
                written.append(List.of(" ", "　", "・", "-").get(random.nextInt(4)));
            }
            List<Integer> forms = KanjiVariants.formsOf(c);
            written.appendCodePoint(random.nextBoolean() ? c : forms.get(random.nextInt(forms.size())));
            if (random.nextInt(5) == 0) {
                written.appendCodePoint(0xE0100 + random.nextInt(4));
            }
        });
        return written.toString();
    }

    private static String number(String digits, Random random) {
        String given = random.nextBoolean()
                ? digits
                : digits.replace("-", List.of("", " ", "ー", "―").get(random.nextInt(4)));
        return switch (random.nextInt(3)) {
            case 0 -> FULL.transliterate(given);
            case 1 -> kanji(given);
            default -> given;
        };
    }

    private static String kanji(String digits) {
        StringBuilder kanji = new StringBuilder();
        digits.chars().forEach(c -> kanji.append(c >= '0' && c <= '9' ? "〇一二三四五六七八九".charAt(c - '0') : (char) c));
        return kanji.toString();
    }

    @Provide
    Arbitrary<String> shortNames() {
        return Arbitraries.of("タケシ", "ハナコ", "ケンジ", "ヨシエ", "ミドリ", "カズコ", "ユウコ", "サブロ");
    }

    /** What a name may stand behind, in both scripts. */
    @Provide
    Arbitrary<String> clauses() {
        return Arbitraries.of(
                "", "きのう、", "妻の", "むすこの", "むすめが", "スーパーの", "テレビを", "そして", "それから", "しかし", "父と", "母から", "医者は「", "となりには",
                "ヘルパーさんと", "ここに", "だれも", "スマホで見た、", "ノートに「", "いま");
    }

    /** What may follow a name. */
    @Provide
    Arbitrary<String> followers() {
        return Arbitraries.of(
                "", "は", "が来た", "を呼ぶ", "に話す", "の家", "と行く", "でも", "も", "へ", "から電話", "より連絡", "までの道", "だけが", "など", "って呼ぶ",
                "なら行く", "たち", "らが", "です", "だった", "だと言う", "、リハビリ", "」と");
    }

    @Provide
    Arbitrary<Somebody> people() {
        Arbitrary<String> surname = Arbitraries.of("渡邊", "齋藤", "髙橋", "山﨑", "濵田", "廣瀬", "島崎", "榮倉", "澤井", "國分");
        Arbitrary<String> given = Arbitraries.of("花江", "靜子", "惠美子", "龍之介", "眞一", "壽雄", "櫻子", "清彦");
        Arbitrary<String> kana = Arbitraries.of("ワタナベ ハナエ", "サイトウ シズコ", "タカハシ エミコ", "ヤマザキ タツノスケ", "ハマダ シンイチロウ");
        Arbitrary<String> phone = Arbitraries.integers()
                .between(100_000, 999_999)
                .map(n -> "0766-" + n / 10_000 + "-" + "%04d".formatted(n % 10_000));
        Arbitrary<String> town = Arbitraries.of("加納", "余川", "阿尾", "宇波");
        Arbitrary<Integer> house = Arbitraries.integers().between(111, 999);
        return Combinators.combine(surname, given, kana, phone, town, house).as(Somebody::new);
    }
}
