package jp.kasane.privacy.rendition;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One house, told from others in the same town: its neighbour, its 丁目 and the hall of its estate are none of it. */
final class KnownHouse {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern QUARTER = Pattern.compile("[0-9]+丁目$");
    private static final int QUARTER_BLOCK_NUMBER = 3;

    private final String town;
    private final List<String> numbers;
    private final boolean inQuarter;
    private final String flat;

    KnownHouse(AddressParts address) {
        String house = FoldedText.full(address.house()).text();
        town = AddressNeedles.words(address.town());
        numbers = numbers(house);
        inQuarter = numbers.size() >= QUARTER_BLOCK_NUMBER || house.contains("丁目");
        boolean room = !address.buildingWithoutRoom().equals(address.building());
        flat = room ? AddressNeedles.words(address.building()) : "";
    }

    /** @param written what was found of the address */
    boolean isToldBy(String written) {
        String folded = FoldedText.full(written).text();
        String words = AddressNeedles.words(written);
        List<String> told = numbers(folded);
        if (!flat.isEmpty() && words.contains(flat)) {
            return true;
        }
        if (!town.isEmpty() && words.contains(town)) {
            int least = inQuarter ? 2 : 1;
            return agrees(told)
                    && told.size() >= least
                    && !QUARTER.matcher(folded).find();
        }
        return numbers.size() > 1 && told.size() >= numbers.size() && agrees(told);
    }

    /** As far as both go. */
    private boolean agrees(List<String> told) {
        int both = Math.min(told.size(), numbers.size());
        return both > 0 && told.subList(0, both).equals(numbers.subList(0, both));
    }

    private static List<String> numbers(String folded) {
        return NUMBER.matcher(folded).results().map(MatchResult::group).toList();
    }
}
