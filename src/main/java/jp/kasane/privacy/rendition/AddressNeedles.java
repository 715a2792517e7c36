package jp.kasane.privacy.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address as a whole, and its parts below the municipality: 町名, 番地, 建物. */
final class AddressNeedles {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    /** 比美町 of 比美町ひばり. */
    private static final Pattern UPPER_TOWN = Pattern.compile("([^0-9\\s]{1,6}?町)([^0-9\\s]{2,})");

    private AddressNeedles() {}

    /** @param own name of the municipality that the household lives in */
    static List<Needle> of(String address, String own, String block, Wording wording) {
        List<Needle> needles = new ArrayList<>();
        AddressParts parts = AddressParts.of(address, own).orElse(null);
        if (parts == null) {
            add(needles, words(address), 4, block);
            return needles;
        }
        String town = words(parts.town());
        String house = house(parts.house());
        String building = words(parts.building());
        for (String before : List.of(
                words(parts.municipality().whole()), words(parts.municipality().name()), "")) {
            add(needles, before + town + house + building, 3, block);
            add(needles, before + town + house, 3, block);
        }
        needles.addAll(towns(parts.town(), block));
        Matcher first = NUMBER.matcher(FoldedText.full(parts.house()).text());
        if (!town.isEmpty() && first.lookingAt()) {
            add(needles, town + first.group(), 3, block);
        }
        add(needles, house, 3, wording.house());
        add(needles, house + building, 4, wording.house());
        add(needles, building, 4, wording.building());
        add(needles, words(parts.buildingWithoutRoom()), 3, wording.building());
        return needles;
    }

    /** A town by itself, and both parts of one below another. */
    private static List<Needle> towns(String town, String block) {
        Matcher parts = UPPER_TOWN.matcher(town);
        List<String> names = parts.matches() ? List.of(town, parts.group(1), parts.group(2)) : List.of(town);
        return names.stream()
                .map(AddressNeedles::words)
                .filter(name -> name.length() >= 2)
                .map(name -> new Needle(name, SpanKind.PLACE, Gap.ADDRESS, Boundary.HOUSE, block))
                .toList();
    }

    static String words(String part) {
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
