package jp.kasane.privacy.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
                "余川公民館（斉鹿さん宅のとなり）"
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
                ""
            })
    void anOrdinaryPlace(String venue) {
        assertThat(check.tellsWhose(venue)).isFalse();
    }
}
