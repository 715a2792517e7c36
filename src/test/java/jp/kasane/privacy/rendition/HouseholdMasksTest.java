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

    private static final Household KANA = new Household(
            List.of(KnownPerson.named("A氏", "サトウ タケシ", List.of()), KnownPerson.named("A氏", "佐藤 ハナコ", List.of())),
            "氷見ブロック",
            List.of());

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
        "サトウから電話があった, A氏から電話があった",
        "ハナコより連絡, A氏より連絡",
        "タケシだけが, A氏だけが",
        "タケシまで, A氏まで",
        "サトウら, A氏ら",
        "サトウなど, A氏など",
        "ﾀｹｼから, A氏から",
        "むすこのタケシが, むすこのA氏が",
        "そしてタケシは, そしてA氏は",
        "いまサトウ宅に, いまA氏宅に",
        "スーパーでタケシを見た, スーパーでA氏を見た",
        "妻ノハナコガ, 妻ノA氏ガ",
        "さとうから電話があった, A氏から電話があった",
        "はなこより連絡, A氏より連絡",
        "たけしだけが, A氏だけが",
        "たけしまで, A氏まで",
        "さとうらが来た, A氏らが来た",
        "たけしたちと, A氏たちと",
        "たけしなら行く, A氏なら行く",
        "たけしって言う, A氏って言う",
        "たけしです, A氏です",
        "むすこのたけしが, むすこのA氏が",
        "そしてたけしは, そしてA氏は",
        "よしえさんとはなこが, よしえさんとA氏が",
    })
    void shortNamesInKanaAreFoundAmongKana(String given, String shown) {
        assertThat(masks.mask(given, KANA).text()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "マリ, つまり、かたまりのままにした",
        "マリ, まとまりが無い",
        "マリ, このごろ趣味にはまりがち",
        "マリ, 家にとまりがけで来る",
        "マリ, あやまりが多い",
        "ハルカ, 前よりもはるかに良い",
        "カナ, おだやかなときもある",
        "カナ, 本人がいいのかなと思う",
        "カナ, かならず行く",
        "ナオ, 病気がなおって帰る",
        "ワカ, わかって言う",
        "ヒロ, 財布をひろって届けた",
        "トシ, 一人のとしよりから",
        "トキ, こどものときに",
        "イツ, いつまで続くか",
        "アキ, あきらが来る",
        "サキ, そのさきが見えない",
        "ハナ, ハナミズキの下で",
        "ケン, ケンタに会う",
        "コト, 父のことから話す",
        "タケ, 似たケースがある",
        "トメ, 通知とメールを送る",
        "ナカ, ひらがな・カタカナ",
        "イツ, だれがいつ・どこで",
        "マリ, 決まりから、始まりより",
        "キタ, 生きたプロセス",
        "イマ, いまケースがある",
        "ソノ, 母からその病院へ、その人と、ケースやその控え",
        "トキ, サインインのときに",
        "ハジメ, はじめから終わりまで",
    })
    void ordinaryWordsInKanaStay(String name, String given) {
        assertThat(masks.mask(given, named("斎藤 " + name)).text()).isEqualTo(given);
    }

    /** A given name typed by itself, or a name typed in one: what it is made of are words of every text. */
    @ParameterizedTest
    @CsvSource({
        "ひろ子, お子さんと子どもが来た",
        "ハナ子, 子が子を連れて来た",
        "とし夫, 夫が来た",
        "とし夫, としのせいで夫も休む",
        "まさ人, その人が来た",
        "健一, 一家で一様に困っている",
        "健作, 作家の家",
        "ひとりたろう, ひとり家庭の人",
        "タクボヨシオ, 毎日たくさん飲む",
        "アカマツハナコ, 、あかちゃんの世話",
        "オトナリイチロウ, おとなりさんから電話",
        "斎藤 進, 話が進む",
        "斎藤 進, 話が進まない、進んでいない",
        "斎藤 健, 健やかに育つ",
        "斎藤 守, 約束を守る、守れない",
        "斎藤 静, 静かに暮らす",
    })
    void wordsThatANameIsMadeOfStay(String name, String given) {
        assertThat(masks.mask(given, named(name)).text()).isEqualTo(given);
        assertThat(new HouseholdErasure(named(name)).without(given)).isEqualTo(given);
    }

    @ParameterizedTest
    @CsvSource({
        "ひろ子, ひろ子さんとお子さん, A氏とお子さん",
        "ひろ子, ひろさんが, A氏が",
        "斎藤 進, 進が来た, A氏が来た",
        "斎藤 進, 進さえ来ない, A氏さえ来ない",
        "斎藤 実, 実の入院で, A氏の入院で",
        "斎藤 実, 実は入院した, A氏は入院した",
        "斎藤 誠, 誠に電話した, A氏に電話した",
        "斎藤 実, 実しか行けない, A氏しか行けない",
        "とし夫, とし夫の妻, A氏の妻",
        "さとう実, さとうさんと実さん, A氏とA氏",
        "田中健一, 健一さんの一家, A氏の一家",
        "サトウハナコ, サトウ宅へ, A氏宅へ",
    })
    void theNameItselfDoesNot(String name, String given, String shown) {
        assertThat(masks.mask(given, named(name)).text()).isEqualTo(shown);
    }

    /** A surname of one kanji is one before whatever name, also of a relative whom no record knows. */
    @ParameterizedTest
    @ValueSource(strings = {"林けんじさんが来所", "林けんじは", "林じいちゃんが", "林みちこさんが", "林しげるが", "林宅電話つながらず", "林家電話", "林宅事前訪問", "林家事情"})
    void aSurnameOfOneKanjiIsFoundBeforeKana(String given) {
        KnownPerson person = new KnownPerson(
                "A氏", null, List.of("林 健二", "ハヤシ ケンジ"), List.of(), List.of(), List.of(), List.of(), null);
        Household household = new Household(List.of(person), "氷見ブロック", List.of());
        assertThat(masks.mask(given, household).text()).doesNotContain("林", "けんじ");
        assertThat(new HouseholdErasure(household).without(given)).doesNotContain("林", "けんじ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"たくくんは登校", "タクちゃんは登校", "タクさんは登校"})
    void aShortNameTypedInOneIsFoundWhereSomebodyIsAddressed(String given) {
        assertThat(masks.mask(given, named("ヤマダタク")).text()).isEqualTo("A氏は登校");
    }

    @Test
    void hiraganaBehindAParticleBehindHiraganaAreForAPersonToLookAt() {
        assertThat(masks.mask("むすこのたけしが", KANA).hasCertain()).isFalse();
        assertThat(masks.mask("むすこのタケシが", KANA).hasCertain()).isTrue();
        assertThat(masks.mask("息子のたけしが", KANA).hasCertain()).isTrue();
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
        "加納443番地の隣, 氷見ブロックの隣",
        "加納443番地5の人, 氷見ブロックの人",
        "加納４４３ー２号室, 氷見ブロック",
        "加納4435の人, 氷見ブロック4435の人",
    })
    void addressesBecomeTheBlock(String given, String shown) {
        assertThat(mask(given)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "比美町5-6, 比美町に住む, ブロックに住む",
        "氷見市比美町5-6, 比美町に住む, ブロックに住む",
        "富山県氷見市比美町5-6, 氷見市比美町5番6号, ブロック",
        "比美町5-6, 比美町5番6号の角, ブロックの角",
        "伊勢大町1-2-3, 伊勢大町一丁目で, ブロックで",
        "氷見市伊勢大町1-2-3, 伊勢大町１丁目２番３号, ブロック",
        "本町3-1, 本町三丁目の角, ブロックの角",
        "氷見市本町3-1, 本町三丁目の角, ブロックの角",
        "本町3-1, 本町の人, ブロックの人",
        "十二町123, 十二町の人, ブロックの人",
        "十二町123, 十二町123番地, ブロック",
        "中新川郡立山町五百石12, 五百石に住む, ブロックに住む",
        "富山県立山町五百石12, 五百石に住む, ブロックに住む",
        "立山町五百石12, 立山町の五百石, ブロック",
        "本町市営住宅203, 本町の人, ブロックの人",
        "氷見市加納443, 氷見市の人, 氷見市の人",
        "富山県中新川郡立山町五百石12, 立山町の人, 立山町の人",
        "長野県大町市平5, 大町市の人, 大町市の人",
    })
    void aTownIsFoundWhetherOrNotTheMunicipalityIsRecorded(String address, String given, String shown) {
        assertThat(masks.mask(given, living(address)).text()).isEqualTo(shown);
    }

    @Test
    void theMunicipalityItselfIsNoTown() {
        Household own = living("立山町五百石12").in("立山町");
        assertThat(masks.mask("立山町の五百石に住む", own).text()).isEqualTo("立山町のブロックに住む");
        assertThat(own).hasToString(living("立山町五百石12").toString());
    }

    private static Household living(String address) {
        KnownPerson person =
                new KnownPerson("A氏", null, List.of(), List.of(address), List.of(), List.of(), List.of(), null);
        return new Household(List.of(person), "ブロック", List.of());
    }

    @Test
    void aTelephoneNumberIsFoundAcrossTheEndOfALine() {
        assertThat(mask("0766-74-\r\n1234へ")).isEqualTo("（電話番号）へ");
    }

    @ParameterizedTest
    @CsvSource({
        "TEL 0766-74-1234 まで, TEL （電話番号） まで",
        "0766の74の1234へ, （電話番号）へ",
        "0174の33の5304へ, （電話番号）へ",
        "'090,1234,5678', （電話番号）",
        "'080,7788,1203', （電話番号）",
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

    @ParameterizedTest
    @CsvSource({
        "斎藤ハナ子, 斎藤さんと話した, A氏と話した",
        "斎藤ハナ子, ハナ子が転んだ, A氏が転んだ",
        "斎藤ハナ子, 斎藤 ハナ子が, A氏が",
        "山本よし江, よし江さん, A氏",
        "山本よし江, 山本宅, A氏宅",
        "山本千よ子, 千よ子さん, A氏",
        "さとう花子, さとうから花子へ, A氏からA氏へ",
        "サトウはなこ, サトウとはなこ, A氏とA氏",
        "さとう実, さとうさん, A氏",
        "サトウハナコ, サトウさんの長女のハナコさんと・はなこさん, A氏の長女のA氏と・A氏",
        "サトウハナコ, 長女のはなこさんと・娘とはなこさん, 長女のA氏と・娘とA氏",
        "オカアキコ, おかあさんと話すオカさん, おかあさんと話すA氏",
        "林実, 林さんの家, A氏の家",
        "李明, 対象者李さん, 対象者A氏",
        "林太郎, 林さんの家, A氏の家",
        "林太郎, 林家の太郎, A氏家のA氏",
        "林ハナ, 林さんとハナさん, A氏とA氏",
        "佐々木花子, 佐々木さんと花子, A氏とA氏",
        "一ノ瀬ゆき, 一ノ瀬とゆき, A氏とA氏",
        "長谷川実, 実さん, A氏",
        "山田花子（旧姓佐藤）, 山田花子さん, A氏",
        "山田花子（旧姓佐藤）, 山田さん, A氏",
        "山田花子（旧姓佐藤）, 旧姓は佐藤だ, 旧姓はA氏だ",
        "山田花子（旧姓佐藤）, 佐藤花子として, A氏として",
        "山田花子（旧姓佐藤）, 山田花子（旧姓佐藤）が, A氏が",
        "山田 花子 旧姓佐藤, 佐藤花子, A氏",
        "山田花子（ヤマダ ハナコ）, ハナコから, A氏から",
        "山田花子 (長女), 山田さん, A氏",
    })
    void namesStoredWithoutASpaceAreFoundByTheirParts(String name, String given, String shown) {
        assertThat(masks.mask(given, named(name)).text()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "林太郎, 小林さんと森林",
        "林太郎, 林の中の郎党",
        "林実, 小林さんと森林と実家",
        "花子, お子さんと花を買う",
        "サトウハナコ, 必要なことを大変なことが",
        "ヤマダミノル, 車にのるのが",
        "グエンヴァンアン, アンケートに",
        "山田実, 山に登り、田を作り、実家に帰る",
        "山田 実, 実家に帰る",
        "中村花子, 家の中でお子さんと",
        "奥村太郎, 奥さんと太い木",
        "山田和夫, 夫さんの家",
        "山田花子（長女）, 長女と暮らす",
        "山田花子（むすめ）, むすめと暮らす",
        "一ノ瀬ゆき, 週に一回、一人で",
        "森 一, 週に一回、一人で",
        "山本千え, えがおで、千円を払う",
    })
    void partsThatMayBeOtherWordsStay(String name, String given) {
        assertThat(masks.mask(given, named(name)).text()).isEqualTo(given);
    }

    @ParameterizedTest
    @CsvSource({"林太郎, 林 花子, 林が来た", "サトウタロウ, サトウ ハナコ, サトウが来た"})
    void aGuessDoesNotHideTheNameOfSomebodyElse(String one, String other, String given) {
        Household household = new Household(
                List.of(KnownPerson.named("A氏", one, List.of()), KnownPerson.named("B氏", other, List.of())),
                "氷見ブロック",
                List.of());
        assertThat(masks.mask(given, household).text()).isEqualTo("A氏が来た");
    }

    @ParameterizedTest
    @CsvSource({
        "渕上 健一, 淵上と渊上, A氏とA氏",
        "片岡 健一, 片崗さん, A氏",
        "佐藤 健一, 佐籐さん, A氏",
        "木村 健一, 木邨さん, A氏",
        "上杉 健一, 上椙さん, A氏",
        "丘野 健一, 坵野さん, A氏",
        "西野 健一, ⻄野さん, A氏",
        "長野 健一, ⻑野さん, A氏",
        "佐々木 健一, 佐佐木さん, A氏",
        "佐佐木 健一, 佐々木さん, A氏",
        "佐々木 健一, 佐 々 木さん, A氏",
        "金子 みすゞ, みすずが, A氏が",
        "森 カガリ, カカ゛リさん, A氏",
        "森 カガリ, ｶｶ゛ﾘさん, A氏",
        "五十嵐 健一, 五　十　嵐さん, A氏",
        "五十嵐 健一, 五十嵐と50嵐, A氏とA氏",
        "林 健一, 対象者林さんは, 対象者A氏は",
        "林 健一, 長男林氏と世帯主林宅, 長男A氏と世帯主A氏宅",
        "林 健一, 小林さんと平林様と大林宅, 小林さんと平林様と大林宅",
        "佐々木 健一, 三々五々、人々が, 三々五々、人々が",
    })
    void formsOfTheSameNameAreOne(String name, String given, String shown) {
        assertThat(masks.mask(given, named(name)).text()).isEqualTo(shown);
    }

    private static Household named(String name) {
        return new Household(List.of(KnownPerson.named("A氏", name, List.of())), "氷見ブロック", List.of());
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
