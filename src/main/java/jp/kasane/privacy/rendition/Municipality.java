package jp.kasane.privacy.rendition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The municipality that an address begins with. 町 and 村 end one behind a prefecture or 郡 only, or where it is the
 * household's own: 比美町5-6 begins with a part of a municipality.
 *
 * @param whole with prefecture and 郡, as written
 * @param name empty where the address names none
 */
record Municipality(String whole, String name) {

    private static final String PREFECTURE = "(?:東京都|北海道|(?:京都|大阪)府|[^0-9\\s]{2,3}県)";
    private static final String COUNTY = "(?:[^0-9\\s]{1,4}郡)";
    private static final String CITY = "[^0-9\\s]{1,6}?市(?![市町場営立内民役])(?:[^0-9\\s]{1,3}区)?";
    private static final String TOWN = "[^0-9\\s]{1,6}?[区町村]";
    private static final Pattern FIRST = Pattern.compile("(?:" + PREFECTURE + "?\\s*(?<city>" + CITY + ")|(?:"
            + PREFECTURE + "?\\s*" + COUNTY + "|" + PREFECTURE + ")\\s*(?<town>" + TOWN + ")|" + PREFECTURE + ")");

    static Municipality of(String address, String own) {
        if (!own.isEmpty() && address.startsWith(own)) {
            return new Municipality(own, own);
        }
        Matcher first = FIRST.matcher(address);
        if (!first.lookingAt()) {
            return new Municipality("", "");
        }
        String city = first.group("city");
        String town = first.group("town");
        String name = city != null ? city : town != null ? town : "";
        return new Municipality(first.group(), name);
    }

    int length() {
        return whole.length();
    }
}
