package jp.kasane.privacy.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VenueCheckTest {

    private final VenueCheck check = new VenueCheck(new Household(
            List.of(
                    new KnownPerson(
                            "A氏",
                            "80代",
                            List.of("斉鹿 千鶴", "サイカ チヅル"),
                            List.of("富山県氷見市余川418番地2 ひばりハイツ203"),
                            List.of("0766-74-1234"),
                            List.of("chizuru@example.jp"),
                            List.of("935-0025"),
                            LocalDate.of(1944, 6, 2)),
                    KnownPerson.named("B氏", "林 健", List.of())),
            "氷見ブロック",
            List.of("余川")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "斉鹿さん宅",
                "齋鹿宅",
                "サイカ千鶴様方",
                "林さん宅",
                "余川418-2",
                "余川四一八番地二",
                "本人宅（０７６６－７４－１２３４）",
                "本人宅 chizuru@example.jp",
                "余川公民館（斉鹿さん宅のとなり）",
                "斉鹿の家",
                "斉鹿夫妻宅",
                "斉鹿世帯の自宅",
                "斉鹿本人宅",
                "斉鹿長男宅",
                "斉鹿 様宅",
                "斉鹿・自宅",
                "斉鹿",
                "斉鹿千鶴ホール",
                "余川418番地",
                "ひばりハイツ203",
                "富山県氷見市余川418番地2 ひばりハイツ203"
            })
    void aPlaceThatTellsWhoseHomeItIs(String venue) {
        assertThat(check.tellsWhose(venue)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "余川公民館",
                "氷見市余川地区集会所",
                "本人宅",
                "氷見ブロック 第2会議室",
                "市役所 203会議室（0766-74-8000）",
                "森林組合 2階",
                "斉鹿公民館",
                "斉鹿内科医院",
                "さくら第一小学校",
                "斉鹿庁舎",
                "斉鹿総合庁舎 3階",
                "斉鹿児童館",
                "斉鹿児童相談所",
                "斉鹿保健所",
                "斉鹿地域包括支援センター",
                "斉鹿ふれあいセンター",
                "斉鹿交流プラザ",
                "斉鹿商工会議所",
                "斉鹿小",
                "斉鹿家具店 2階",
                "斉鹿方面の集会所",
                "〒935-0025 余川公民館",
                "余川418-5 余川公民館",
                "余川1020番地",
                "ひばりハイツ集会室",
                "市役所 203号室",
                ""
            })
    void anOrdinaryPlace(String venue) {
        assertThat(check.tellsWhose(venue)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"伊勢大町1-12-18", "伊勢大町一丁目12番18号", "氷見市伊勢大町１丁目１２－１８", "伊勢大町1-12", "中央団地2号棟301号室"})
    void aHouseInAQuarterTellsWhoseItIs(String venue) {
        assertThat(inAQuarter().tellsWhose(venue)).isTrue();
    }

    /** The hall that is nearest. */
    @ParameterizedTest
    @ValueSource(
            strings = {"伊勢大町一丁目公民館", "伊勢大町1丁目", "伊勢大町1-20 コミュニティ会館", "伊勢大町会館", "中央団地2号棟集会所", "中央団地集会所", "301号室", "18号室"
            })
    void aHallInTheSameQuarterIsOrdinary(String venue) {
        assertThat(inAQuarter().tellsWhose(venue)).isFalse();
    }

    private static VenueCheck inAQuarter() {
        KnownPerson person = new KnownPerson(
                "A氏",
                "80代",
                List.of("斉鹿 千鶴"),
                List.of("富山県氷見市伊勢大町1-12-18 中央団地2号棟301号室"),
                List.of(),
                List.of(),
                List.of("935-0025"),
                null);
        return new VenueCheck(new Household(List.of(person), "氷見ブロック", List.of("伊勢大町")));
    }

    @Test
    void aNameRecordedInOneIsOneToo() {
        KnownPerson person = KnownPerson.named("A氏", "サトウハナコ", List.of());
        VenueCheck kana = new VenueCheck(new Household(List.of(person), "氷見ブロック", List.of()));
        assertThat(kana.tellsWhose("サトウ宅")).isTrue();
        assertThat(kana.tellsWhose("サトウ会館")).isFalse();
    }
}
