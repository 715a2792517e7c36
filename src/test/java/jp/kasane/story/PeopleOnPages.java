package jp.kasane.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import jp.kasane.testing.browser.Visitor;

/** The people of a story, each in front of one window. */
final class PeopleOnPages {

    static final String CSW = "csw";
    static final String SECRETARIAT = "jimu";
    static final String CHAIR = "gicho";

    private final Function<String, Visitor> door;
    private final Map<String, Visitor> inside = new HashMap<>();

    /** @param door signs a person in */
    PeopleOnPages(Function<String, Visitor> door) {
        this.door = door;
    }

    Visitor csw() {
        return as(CSW);
    }

    Visitor secretariat() {
        return as(SECRETARIAT);
    }

    Visitor chair() {
        return as(CHAIR);
    }

    Visitor as(String login) {
        return inside.computeIfAbsent(login, door);
    }

    /** Chooses by keyboard, which no bar that floats over the page hinders. */
    static void tick(Locator choice) {
        choice.press("Space");
        assertThat(choice).isChecked();
    }

    /** The only row of the page's table that tells both. */
    static Locator row(Visitor visitor, String one, String other) {
        return visitor.page()
                .locator("main tbody tr")
                .filter(new Locator.FilterOptions().setHasText(one))
                .filter(new Locator.FilterOptions().setHasText(other));
    }
}
