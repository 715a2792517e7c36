package jp.kasane.privacy.rendition;

import java.util.regex.Pattern;

/**
 * Whether a name is that of people at home, and not of a hall, a school or a town that bears the same: somebody is
 * addressed, the word goes on as a home, or it goes on as nothing.
 */
final class NamedHome {

    private static final Pattern ADDRESSED = Pattern.compile("(?:さん|さま|様|氏|殿|どの|君|くん|ちゃん|先生)$");

    private static final Pattern HOME = Pattern.compile(
            "^[\\s・―\\-]*(?:さん|さま|様|氏|殿)?\\s*"
                    + "(?:の?\\s*(?:ご?夫妻|ご?夫婦|世帯|本人|[長次二三][男女]|父|母|妻|夫))?[\\s・]*の?\\s*(?:[ごお]?(?:自宅|実家|本宅|宅|家(?![庭具電])|邸|住ま?い|住居)|方(?![面部])|居(?!酒|住|宅介護))");

    private static final Pattern NOTHING = Pattern.compile("^\\s*(?:$|[0-9０-９（(〔［「『【、,，/／:：。])");

    private NamedHome() {}

    static boolean isAt(Span name, String text) {
        String behind = text.substring(name.to());
        return ADDRESSED.matcher(text.substring(name.from(), name.to())).find()
                || HOME.matcher(behind).find()
                || NOTHING.matcher(behind).find();
    }
}
