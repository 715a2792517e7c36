package jp.kasane.testing.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ViewportSize;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;

/** Looks at one state of a page on every screen and tells everything that is wrong with it at once. */
final class PageCheck {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private static final String TOO_WIDE = """
            () => {
              const root = document.documentElement;
              if (root.scrollWidth <= root.clientWidth) return [];
              const wide = [...document.body.querySelectorAll('*')]
                .filter(each => each.getBoundingClientRect().right > root.clientWidth + 1)
                .slice(0, 5)
                .map(each => each.tagName.toLowerCase() + '.' + each.getAttribute('class'));
              return ['the page is ' + root.scrollWidth + ' wide: ' + wide.join(', ')];
            }""";

    private final Page page;
    private final Overheard overheard;
    private final boolean scripts;
    private final SoftAssertions wrong = new SoftAssertions();

    PageCheck(Page page, Overheard overheard, boolean scripts) {
        this.page = page;
        this.overheard = overheard;
        this.scripts = scripts;
    }

    void check(String name) {
        page.waitForLoadState(LoadState.LOAD);
        ViewportSize before = page.viewportSize();
        try {
            for (Widths width : Widths.values()) {
                look(name, width);
            }
        } finally {
            page.setViewportSize(before.width, before.height);
        }
        wrong.assertThat(overheard.errors()).as("errors behind " + name).isEmpty();
        wrong.assertThat(overheard.foreignRequests())
                .as("requests to elsewhere from " + name)
                .isEmpty();
        wrong.assertAll();
    }

    private void look(String name, Widths width) {
        page.setViewportSize(width.width, width.height);
        String where = name + " at " + width.width + " px";
        if (width.pictured) {
            page.evaluate("() => document.fonts.ready.then(() => true)");
            Pictures.take(page, name, width);
            if (scripts) {
                wrong.assertThat(barriers()).as("accessibility of " + where).isEmpty();
            }
        }
        wrong.assertThat((List<?>) page.evaluate(TOO_WIDE))
                .as("sideways scrolling of " + where)
                .isEmpty();
    }

    private List<String> barriers() {
        List<String> told = new ArrayList<>();
        for (Rule rule : new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations()) {
            told.add(rule.getId() + ": " + rule.getHelp() + "\n" + places(rule));
        }
        return told;
    }

    private static String places(Rule rule) {
        return rule.getNodes().stream().map(PageCheck::place).collect(Collectors.joining("\n"));
    }

    private static String place(CheckedNode node) {
        return "    " + node.getTarget() + " " + node.getHtml() + "\n        "
                + node.getFailureSummary().replace("\n", "\n        ");
    }
}
