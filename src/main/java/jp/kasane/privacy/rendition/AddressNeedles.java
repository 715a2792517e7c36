package jp.kasane.privacy.rendition;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address as a whole, and its parts below the municipality: 町名, 番地, 建物. */
final class AddressNeedles {

    private static final String PREFECTURE = "東京都|北海道|(?:京都|大阪)府|.{2,3}県";
    private static final String KANJI = "[〇一二三四五六七八九十百千]";
    private static final String JOINT = "丁目|番地|番|号|の|ノ|[-‐‑–—−ー\\s]";
    private static final String FIRST = "(?:[0-9]+|" + KANJI + "+(?=" + JOINT + "|$))";

    private static final Pattern ADDRESS = Pattern.compile("(?<prefecture>" + PREFECTURE + ")?\\s*"
            + "(?<municipality>(?:[^0-9\\s]{1,4}郡)?(?:[^0-9\\s]{1,6}?[市区町村](?=.{2,}))?)\\s*"
            + "(?<town>.*?)\\s*(?:(?<house>" + FIRST + "(?:[0-9]|" + KANJI + "|" + JOINT + ")*)(?<building>.*)|$)");

    private static final Pattern ROOM = Pattern.compile("[0-9A-Za-z]+(?:号室|号|室)?$");

    private AddressNeedles() {}

    static List<Needle> of(String address, String block, Wording wording) {
        List<Needle> needles = new ArrayList<>();
        Matcher parts = ADDRESS.matcher(Normalizer.normalize(address.strip(), Normalizer.Form.NFKC));
        if (!parts.matches()) {
            add(needles, words(address), 4, block);
            return needles;
        }
        String town = words(group(parts, "town"));
        String house = house(group(parts, "house"));
        String building = words(group(parts, "building"));
        String municipality = words(group(parts, "municipality"));
        String prefecture = words(group(parts, "prefecture"));
        for (String before : List.of(prefecture + municipality, municipality, "")) {
            add(needles, before + town + house + building, 3, block);
            add(needles, before + town + house, 3, block);
        }
        if (town.length() >= 2) {
            needles.add(new Needle(town, SpanKind.PLACE, Gap.ADDRESS, Boundary.HOUSE, block));
        }
        add(needles, house, 3, wording.house());
        add(needles, house + building, 4, wording.house());
        add(needles, building, 4, wording.building());
        add(needles, words(ROOM.matcher(group(parts, "building")).replaceFirst("")), 3, wording.building());
        return needles;
    }

    private static String group(Matcher parts, String name) {
        String found = parts.group(name);
        return found == null ? "" : found.strip();
    }

    private static String words(String part) {
        return Gap.NAME.without(FoldedText.full(part).text());
    }

    private static String house(String part) {
        return Gap.ADDRESS.without(FoldedText.full(part).text());
    }

    private static void add(List<Needle> needles, String folded, int least, String instead) {
        if (folded.length() >= least) {
            needles.add(new Needle(folded, SpanKind.ADDRESS, Gap.ADDRESS, Boundary.HOUSE, instead));
        }
    }
}
