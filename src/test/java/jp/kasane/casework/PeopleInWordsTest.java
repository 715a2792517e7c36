package jp.kasane.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "山田 花子, 山田 花子",
        "山田花子さん, 山田花子",
        "民生委員 山田 花子, 山田 花子",
        "民生委員の山田 花子さん, 山田 花子",
        "民生委員山田花子, 山田花子",
        "長男の妻の花代さん, 花代",
        "氷見市福祉課　佐藤, 佐藤",
        "山の内 花子, 山の内 花子",
        "鷺沼 千代（民生委員）, 鷺沼 千代",
        "CSW 南條 歩, 南條 歩",
    })
    void aNameIsFoundBesideAnOffice(String words, String name) {
        assertThat(PeopleInWords.of(words)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"民生委員", "長男の妻", "地区の民生委員", "地域包括支援センター職員", "本人", "なし", "", "電話口", "課長、係長"})
    void anOfficeOrARelationAloneNamesNobody(String words) {
        assertThat(PeopleInWords.of(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"山田 花子、佐藤 次郎", "山田 花子さんと佐藤 次郎さん", "山田 花子\n民生委員 佐藤 次郎"})
    void severalAreTakenOneByOne(String words) {
        assertThat(PeopleInWords.of(words)).containsExactly("山田 花子", "佐藤 次郎");
    }
}
