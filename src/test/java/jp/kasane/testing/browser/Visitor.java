package jp.kasane.testing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** One person in front of one browser window. Things are found as people find them: by role, name and label. */
public final class Visitor {

    private final Page page;
    private final String origin;
    private final boolean scripts;
    private final Overheard overheard;

    Visitor(Page page, String origin, boolean scripts) {
        this.page = page;
        this.origin = origin;
        this.scripts = scripts;
        this.overheard = new Overheard(page, origin);
    }

    public Page page() {
        return page;
    }

    /** @param path from the root, e.g. {@code /ladder} */
    public Visitor open(String path) {
        page.navigate(origin + path);
        return this;
    }

    /** Where the window stands, without host and port. */
    public String path() {
        return page.url().substring(origin.length());
    }

    /** The thing of that role with exactly that name. */
    public Locator find(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Visitor click(AriaRole role, String name) {
        find(role, name).click();
        return this;
    }

    public Visitor press(String button) {
        return click(AriaRole.BUTTON, button);
    }

    public Visitor follow(String link) {
        return click(AriaRole.LINK, link);
    }

    /** @param label the field's label or a part of it that no other label has */
    public Visitor fill(String label, String value) {
        page.getByLabel(label).fill(value);
        return this;
    }

    public Visitor choose(String label, String option) {
        page.getByLabel(label).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
        return this;
    }

    /** Presses keys one after the other, e.g. {@code Tab}, {@code Enter}, {@code ArrowDown}. */
    public Visitor keys(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** Moves by Tab until the thing has the focus; fails when the keyboard does not reach it. */
    public Visitor tabTo(AriaRole role, String name) {
        Locator wanted = find(role, name);
        for (int step = 0; step < 200; step++) {
            if ((Boolean) wanted.evaluate("element => element === document.activeElement")) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not reach " + role + " " + name);
    }

    /** Waits until the text is on the page. */
    public Visitor sees(String text) {
        assertThat(page.locator("body")).containsText(text);
        return this;
    }

    /** Cuts the network; what then cannot be loaded is no trouble of the page. */
    public Visitor offline() {
        overheard.expect("ERR_INTERNET_DISCONNECTED");
        page.context().setOffline(true);
        return this;
    }

    public Visitor online() {
        page.context().setOffline(false);
        return this;
    }

    /** An error with this in its text is meant to happen and does not fail {@link #check}. */
    public Visitor expectError(String partOfText) {
        overheard.expect(partOfText);
        return this;
    }

    /**
     * Checks the state in which the page is, on a wide and on a small screen: accessibility, errors, requests to
     * elsewhere, sideways scrolling. Leaves pictures of what is wrong in {@code target/screenshots}.
     *
     * @param name of the state, for the pictures; one that starts with {@code guide-} is a picture of the guides
     */
    public Visitor check(String name) {
        new PageCheck(page, overheard, scripts).check(name);
        return this;
    }
}
