package jp.kasane.testing.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
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

    private static final String CHECKER = AxeBuilder.getAxeScript();

    private static final String RUN = """
            async tags => {
              const runOnly = {type: 'tag', values: tags};
              const results = await axe.run(document, {runOnly, resultTypes: ['violations']});
              return JSON.stringify(results.violations);
            }""";

    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

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
            if (!wrong.assertionErrorsCollected().isEmpty()) {
                picture(name);
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

    private void picture(String name) {
        for (Widths width : Widths.values()) {
            if (width.pictured) {
                page.setViewportSize(width.width, width.height);
                Pictures.take(page, name, width);
            }
        }
    }

    private void look(String name, Widths width) {
        page.setViewportSize(width.width, width.height);
        String where = name + " at " + width.width + " px";
        if (width.pictured) {
            page.evaluate("() => document.fonts.ready.then(() => true)");
            Pictures.takeWanted(page, name, width);
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
        for (Rule rule : violations()) {
            told.add(rule.getId() + ": " + rule.getHelp() + "\n" + places(rule));
        }
        return told;
    }

    /** Of the page as it is now. The checker stays in the page for the next width; only what is wrong comes back. */
    private Rule[] violations() {
        if (!Boolean.TRUE.equals(page.evaluate("() => !!window.axe"))) {
            page.evaluate(CHECKER);
        }
        try {
            return JSON.readValue(String.valueOf(page.evaluate(RUN, STANDARDS)), Rule[].class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String places(Rule rule) {
        return rule.getNodes().stream().map(PageCheck::place).collect(Collectors.joining("\n"));
    }

    private static String place(CheckedNode node) {
        return "    " + node.getTarget() + " " + node.getHtml() + "\n        "
                + node.getFailureSummary().replace("\n", "\n        ");
    }
}
