package jp.kasane.testing.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A page as it came.
 *
 * @param path where redirects ended
 */
public record PageAnswer(int status, String path, Document page) {

    /** The same, after making sure that it is what was asked for. */
    public PageAnswer shown() {
        assertThat(status).as(path + "\n" + text()).isEqualTo(200);
        return this;
    }

    /** Everything that can be read in the page's content. */
    public String text() {
        Element main = page.selectFirst("#main");
        return (main == null ? page : main).text();
    }

    /** @param selector CSS of the form, e.g. {@code form[action$=/cadence]} */
    public FormElement form(String selector) {
        Element form = page.selectFirst(selector);
        assertThat(form).as("form " + selector + " in " + page).isInstanceOf(FormElement.class);
        return (FormElement) form;
    }

    /** What was said about the last step. */
    public String flash() {
        return page.select(".flash").text();
    }

    /** Messages of the error summary. */
    public String errors() {
        return page.select(".error-summary").text();
    }
}
