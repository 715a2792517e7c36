package jp.kasane.testing.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What goes wrong behind a page: errors on the console, scripts that fail, requests that leave the machine. */
final class Overheard {

    private record Message(String text, String address) {}

    private static final String NOT_LOADED = "Failed to load resource";
    /** The ready-made viewer of decision tables says on each load how it was built; nothing is wrong then. */
    private static final String REMARK_OF_DMN_JS = "minified copy of the development build of Inferno";

    private final String origin;
    private final List<Message> errors = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();
    private final Set<String> refusedPages = new HashSet<>();
    private final List<String> expected = new ArrayList<>();

    Overheard(Page page, String origin) {
        this.origin = origin;
        BrowserContext context = page.context();
        context.onConsoleMessage(this::console);
        context.onWebError(error -> errors.add(new Message(error.error(), "")));
        context.onRequest(request -> request(request.url()));
        context.onResponse(this::response);
    }

    /** An error with this in its text is meant to happen. */
    void expect(String partOfText) {
        expected.add(partOfText);
    }

    /** Errors on the console and of scripts; not that a page was answered with a refusal, which the page itself says. */
    List<String> errors() {
        Predicate<Message> refusal =
                message -> message.text().startsWith(NOT_LOADED) && refusedPages.contains(message.address());
        return told(errors.stream().filter(refusal.negate()).map(each -> each.text() + " " + each.address()));
    }

    List<String> foreignRequests() {
        return told(foreign.stream());
    }

    private List<String> told(Stream<String> troubles) {
        return troubles.filter(text -> expected.stream().noneMatch(text::contains))
                .distinct()
                .toList();
    }

    private void console(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().contains(REMARK_OF_DMN_JS)) {
            errors.add(new Message(message.text(), message.location().split(":\\d+:\\d+$")[0]));
        }
    }

    private void request(String address) {
        boolean own = address.equals(origin) || address.startsWith(origin + "/");
        if (!own && Stream.of("data:", "blob:", "about:").noneMatch(address::startsWith)) {
            foreign.add(address);
        }
    }

    private void response(Response response) {
        if (response.status() >= 400 && response.request().isNavigationRequest()) {
            refusedPages.add(response.url());
        }
    }
}
