package jp.kasane.privacy.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseholdErasureTest {

    private static final Household HOUSEHOLD = new Household(
                    List.of(
                            new KnownPerson(
                                    "A氏",
                                    "80代",
                                    List.of("齊鹿 ハナ子", "サイカ ハナコ"),
                                    List.of("富山県氷見市加納443番地1 ひばりハイツ203"),
                                    List.of("0766-74-1234", "090-1234-5678"),
                                    List.of("hanako.s@example.jp"),
                                    List.of("935-0025"),
                                    LocalDate.of(1944, 6, 2)),
                            new KnownPerson(
                                    "長男（50代）",
                                    "50代",
                                    List.of("林 匠海"),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    null)),
                    "氷見ブロック",
                    List.of("地区07"))
            .sparing(List.of("林 一郎", "齊鹿 花江"));

    private final HouseholdErasure erasure = new HouseholdErasure(HOUSEHOLD);

    @Test
    void aTextTellsOfTheHouseholdByWhatIsItsOwnOnly() {
        assertThat(List.of("齊鹿さんの件", "加納443番地1", "0766-74-1234")).allMatch(erasure::isIn);
        assertThat(List.of("加納自治会", "80歳", "地区07の会議", "加納病院", "市役所 0766-74-8000", "林 一郎"))
                .noneMatch(erasure::isIn);
    }

    @ParameterizedTest
    @CsvSource({
        "齊鹿さんの件, 〔廃棄〕の件",
        "斉鹿 ハナ子が, 〔廃棄〕が",
        "匠海さんの就労, 〔廃棄〕の就労",
        "ハナ子は, 〔廃棄〕は",
        "ｻｲｶ ﾊﾅｺ が, 〔廃棄〕 が",
        "さいかさんは, 〔廃棄〕は",
        "電話0766741234へ, 電話〔廃棄〕へ",
        "電話０７６６－７４－１２３４へ, 電話〔廃棄〕へ",
        "09012345678へ, 〔廃棄〕へ",
        "加納４４３－１に住む, 〔廃棄〕に住む",
        "氷見市加納四四三番地一に住む, 〔廃棄〕に住む",
        "HANAKO.S@example.jp へ, 〔廃棄〕 へ",
        "昭和19年6月2日生まれ, 〔廃棄〕生まれ",
        "長男の匠海さん（52歳）, 長男の〔廃棄〕（52歳）",
        "林さんが, 〔廃棄〕が",
    })
    void theHouseholdGoesHoweverItIsWritten(String given, String left) {
        assertThat(erasure.without(given)).isEqualTo(left);
        assertThat(erasure.without(left)).isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"高岡さん（52歳）と氷見小学校、0766-11-2222", "森林組合と林業", "林一郎委員と齊鹿　花江委員が出席", "加納の坂道、地区07の移動", "予算は4431円", ""})
    void everythingElseStays(String given) {
        assertThat(erasure.without(given)).isEqualTo(given);
    }

    @ParameterizedTest
    @ValueSource(strings = {"林は静かだ", "齊鹿さん", "林業の林さん", "ハナ子の家", "はなこみ"})
    void aNameThatIsAWordIsFoundWhereTheRenditionFindsIt(String given) {
        Masks masks = new HouseholdMasks(HouseholdMasksTest.WORDING);
        assertThat(erasure.without(given).equals(given))
                .isEqualTo(masks.mask(given, HOUSEHOLD).text().equals(given));
    }

    @Test
    void whoHasTheHouseholdsOwnNameIsNotSpared() {
        HouseholdErasure same = new HouseholdErasure(HOUSEHOLD.sparing(List.of("林 匠海")));
        assertThat(same.without("林匠海")).isEqualTo(HouseholdErasure.MARK);
    }

    @Test
    void onlyTextsThatChangeAreReplaced() {
        ErasedTexts texts = erasure.in(List.of("匠海さん", "坂道", "齊鹿さん"));
        assertThat(texts.getBefore()).containsExactly("匠海さん", "齊鹿さん");
        assertThat(texts.getAfter()).containsExactly("〔廃棄〕", "〔廃棄〕");
        assertThat(erasure.in(List.of("坂道")).isEmpty()).isTrue();
    }
}
