package jp.kasane.privacy.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseholdMasksTest {

    static final Wording WORDING =
            new Wording("（電話番号）", "（郵便番号）", "（メール）", "（番号）", "（番地）", "集合住宅", "（生年）生", "{0}代", "10歳未満");

    private static final Household HOUSEHOLD = new Household(
            List.of(
                    new KnownPerson(
                            "A氏",
                            "80代",
                            List.of("斎藤 ハナ子", "サイトウ ハナコ"),
                            List.of("富山県氷見市加納443番地1 ひばりハイツ203"),
                            List.of("0766-74-1234", "090-1234-5678"),
                            List.of("hanako.s@example.jp"),
                            List.of("935-0025"),
                            LocalDate.of(1944, 6, 2)),
                    new KnownPerson(
                            "長男（50代）", "50代", List.of("斎藤 健"), List.of(), List.of(), List.of(), List.of(), null),
                    KnownPerson.named("来談者", "高崎 よし江", List.of())),
            "氷見ブロック",
            List.of("地区07"));

    private final Masks masks = new HouseholdMasks(WORDING);

    @ParameterizedTest
    @CsvSource({
        "斎藤ハナ子さんは一人で歩けない, A氏は一人で歩けない",
        "齋藤　ハナ子様は, A氏は",
        "齊藤はな子は, A氏は",
        "斉藤ハナ子 が, A氏 が",
        "ｻｲﾄｳ ﾊﾅｺ が, A氏 が",
        "さいとうはなこさんが, A氏が",
        "斎藤󠄀さんの家, A氏の家",
        "ハナ子が転んだ, A氏が転んだ",
        "斎 藤 健 は働いていない, 長男（50代） は働いていない",
        "健さんと話した, 長男（50代）と話した",
        "髙﨑よし江さんより電話, 来談者より電話",
    })
    void namesAreFoundHoweverTheyAreWritten(String given, String shown) {
        assertThat(mask(given)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"健康に気をつける", "保健師が訪ねる", "建て替えの相談", "高崎市へ転居した人", "話がはなこみになる"})
    void otherWordsStay(String given) {
        assertThat(mask(given)).isEqualTo(given);
    }

    @ParameterizedTest
    @CsvSource({
        "長男の健さんと暮らす, 長男（50代）と暮らす",
        "長男・斎藤健は, 長男（50代）は",
        "長男である健が, 長男（50代）が",
        "長男 健が, 長男（50代）が",
        "健さん（長男）が, 長男（50代）が",
        "長男の健さん（52歳）が, 長男（50代）が",
        "健（長男、52歳）が, 長男（50代）が",
        "ハナ子（サイトウハナコ）は, A氏は",
        "斎藤ハナ子（82歳）は, A氏（80代）は",
        "長女の長男の健さん, 長女の長男（50代）",
        "母のハナ子が, 母のA氏が",
        "長男は出かけ、健さんは家にいた, 長男は出かけ、長男（50代）は家にいた",
        "健（無職）は, 長男（50代）（無職）は",
    })
    void aRelationIsSaidOnce(String given, String shown) {
        assertThat(mask(given)).isEqualTo(shown);
    }

    @Test
    void aFatherIsNotTakenOutOfAGrandfather() {
        KnownPerson father =
                new KnownPerson("父（80代）", "80代", List.of("斎藤 太郎"), List.of(), List.of(), List.of(), List.of(), null);
        Household household = new Household(List.of(father), "氷見ブロック", List.of());
        assertThat(masks.mask("祖父の太郎と父の太郎", household).text()).isEqualTo("祖父の父（80代）と父（80代）");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5f0c9a52-3b1d-4aa0-9174-0174335304e2",
                "５ｆ０ｃ９ａ５２-３ｂ１ｄ-４ａａ０-９１７４-０１７４３３５３０４１２",
                "写真 0174335304e2 を見る",
                "版 a3f0174335304e2b",
                "控え x1y2z0174335304q9",
            })
    void identifiersOfMachinesAreNobodysTelephone(String given) {
        Masked masked = masks.mask(given, HOUSEHOLD);
        assertThat(masked.text()).isEqualTo(given);
        assertThat(masked.doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TEL0174335304, TEL（電話番号）",
        "ＦＡＸ０１７４ー３３ー５３０４まで, ＦＡＸ（電話番号）まで",
        "F0174-33-5304e, F（電話番号）e",
        "TEL0174335304FAX0174335305, TEL（電話番号）FAX（電話番号）",
        "電話は 0174 33 5304 です, 電話は （電話番号） です",
        "0174335304番, （電話番号）番",
        "abc-0174-33-5304, abc-（電話番号）",
        "id 5f0c9a52 の人は 0174-33-5304, id 5f0c9a52 の人は （電話番号）",
        "0766123456E-mailあり, （電話番号）E-mailあり",
        "09012345678B, （電話番号）B",
        "TEL0766123456FAX0766123457TEL09012345678, TEL（電話番号）FAX（電話番号）TEL（電話番号）",
    })
    void telephonesAreFoundBesideLettersToo(String given, String shown) {
        assertThat(mask(given)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "加納443番地1に住む, 氷見ブロックに住む",
        "氷見市加納４４３－１に住む, 氷見ブロックに住む",
        "富山県氷見市加納四四三番地一 ひばりハイツ２０３, 氷見ブロック",
        "加納四百四十三の一に住む, 氷見ブロックに住む",
        "ひばりハイツの住人, 集合住宅の住人",
        "地区０７の人, 氷見ブロックの人",
        "地区071の人, 地区071の人",
    })
    void addressesBecomeTheBlock(String given, String shown) {
        assertThat(mask(given)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "TEL 0766-74-1234 まで, TEL （電話番号） まで",
        "TEL ０７６６（７４）１２３４, TEL （電話番号）",
        "74-1234へ, （電話番号）へ",
        "〇九〇 一二三四 五六七八, （電話番号）",
        "+81 766-74-1234, （電話番号）",
        "080-9999-0000 は知らない番号, （電話番号） は知らない番号",
        "ＨＡＮＡＫＯ．Ｓ＠example.jp, （メール）",
        "〒935-0025, 〒（番号）",
    })
    void numbersAndMailsAreReplaced(String given, String shown) {
        assertThat(mask(given)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "1944年6月2日生まれ, 80代生まれ",
        "昭和19年6月2日生, 80代生",
        "S19.6.2, 80代",
        "昭和十九年六月二日, 80代",
        "1944/06/02, 80代",
        "昭和19年生まれ, （生年）生まれ",
        "82歳で, 80代で",
        "7歳の孫, 10歳未満の孫",
        "65歳以上の人, 65歳以上の人",
        "2026年6月2日に訪ねた, 2026年6月2日に訪ねた",
    })
    void agesBecomeDecades(String given, String shown) {
        assertThat(mask(given)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "氷見第一小学校に通う, 小学校に通う",
        "山田クリニックを受診, 医療機関を受診",
        "ひばり保育園, 保育所",
        "グループホームさくらに入る, グループホームさくらに入る",
        "市内の小学校, 市内の小学校",
        "近隣病院, 近隣病院",
        "近くの病院, 近くの病院",
        "株式会社山田商事に勤める, 勤務先に勤める",
    })
    void namedPlacesBecomeTheirKind(String given, String shown) {
        assertThat(mask(given)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "さくらクリニック, 医療機関",
        "さくら小学校に通う, 小学校に通う",
        "みなと病院, 医療機関",
        "あおぞら保育園, 保育所",
        "ひまわり学園, 学園",
        "つくし保育園, 保育所",
        "母がさくら小学校に勤める, 母が小学校に勤める",
        "昨日みなと病院へ行った, 昨日医療機関へ行った",
        "姉はひまわり学園の職員, 姉は学園の職員",
        "通っているつくし保育園, 通っている保育所",
        "長男の通うあおぞら保育園, 長男の通う保育所",
        "長男はすばる高校を出た, 長男は高等学校を出た",
        "市立ひなた中学校, 市立中学校",
        "医療法人やまと病院, 医療法人医療機関",
        "ともしび薬局, 薬局",
        "孫はこだま幼稚園, 孫は幼稚園",
        "みらいデイサービスを使う, 介護事業所を使う",
        "はな薬局で, 薬局で",
        "母のはな薬局, 母の薬局",
        "さくら総合病院に入院, 医療機関に入院",
        "さくら第一小学校, 小学校",
        "ときわ総合病院に入院, 医療機関に入院",
        "ときわ病院, 医療機関",
        "受診先はときわ病院, 受診先は医療機関",
        "さくらメンタルクリニック, 医療機関",
        "さくら病院とみなと病院, 医療機関と医療機関",
    })
    void placesWithNamesInHiraganaBecomeTheirKind(String given, String shown) {
        assertThat(mask(given)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "近くの病院",
                "遠くに病院がある",
                "通っている小学校",
                "通っていた小学校",
                "古い病院",
                "行きたい学校",
                "新しい保育園",
                "静かな病院",
                "明らかな病院の誤り",
                "大きな病院",
                "紹介された病院",
                "勧められたクリニック",
                "入院できる病院",
                "入院した病院",
                "世話になった医院",
                "歩いて病院へ",
                "急いで病院へ",
                "歩ける小学校",
                "突き当たりの病院",
                "姉が通う小学校",
                "母の病院、母と病院、母も病院へ、母は病院、母が病院",
                "その病院、この病院、あの病院、どの病院",
                "かかりつけの病院",
                "掛かりつけの病院",
                "いつもの病院",
                "ほかの病院",
                "となりの小学校",
                "すぐに病院へ",
                "昨日からまた病院へ",
                "母からその病院へ",
                "心配なので病院へ",
                "診てもらうために病院へ",
                "こども病院",
                "腕のいい病院",
                "庭がある保育園",
                "受診したところ氷見の病院だった",
                "暮らすアパート",
            })
    void clausesBeforeAPlaceStayAndAreNoDoubts(String given) {
        Masked masked = masks.mask(given, HOUSEHOLD);
        assertThat(masked.text()).isEqualTo(given);
        assertThat(masked.doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "あいた病院に通う, あいた病院",
        "かまくら のいと歯科, のいと歯科",
        "市立なるた中学校の前, なるた中学校",
        "母がきみこと医院に, きみこと医院",
        "つばきの小学校, つばきの小学校",
        "姉がとまる病院, とまる病院",
        "はづく保育園, はづく保育園",
        "せいな保育園, せいな保育園",
    })
    void whatMayBeANameOrAClauseIsLeftForAPerson(String given, String doubt) {
        Masked masked = masks.mask(given, HOUSEHOLD);
        assertThat(masked.text()).isEqualTo(given);
        assertThat(masked.doubts())
                .extracting(span -> masked.source().substring(span.from(), span.to()))
                .containsExactly(doubt);
    }

    @Test
    void whatOnlyMightBeANameIsLeftForAPerson() {
        Masked masked = masks.mask("隣の村上さんと奥さんが、余川123-4 から来た。", HOUSEHOLD);
        assertThat(masked.replaced()).isEmpty();
        assertThat(masked.doubts())
                .extracting(span -> masked.source().substring(span.from(), span.to()))
                .containsExactly("村上", "余川123-4");
    }

    @Test
    void aSurnameOfOneKanjiIsCertainWhereSomebodyIsAddressedOnly() {
        Household forest = new Household(List.of(KnownPerson.named("A氏", "森 一", List.of())), "氷見ブロック", List.of());
        assertThat(masks.mask("森さんが森林で", forest).text()).isEqualTo("A氏が森林で");
        Masked alone = masks.mask("森で迷った", forest);
        assertThat(alone.replaced()).hasSize(1);
        assertThat(alone.hasCertain()).isFalse();
    }

    private String mask(String text) {
        return masks.mask(text, HOUSEHOLD).text();
    }
}
