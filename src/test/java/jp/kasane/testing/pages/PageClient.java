package jp.kasane.testing.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kasane.testing.Http;
import org.jsoup.Connection;
import org.jsoup.Connection.Method;
import org.jsoup.Connection.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A person's browser without JavaScript: keeps the session, follows redirects, sends the forms that pages hold. */
public final class PageClient {

    private final String base;
    private final Connection session = Jsoup.newSession()
            .ignoreHttpErrors(true)
            .followRedirects(true)
            .maxBodySize(0)
            .timeout(60_000)
            .header("Accept-Language", "ja");

    private PageClient(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    /** Signs in as one of the demonstration accounts, through the page. */
    public static PageClient as(String login, int port) {
        PageClient client = new PageClient(port);
        FormElement form = client.get("/sign-in").form("form[action=/sign-in]");
        client.send(form, Map.of("username", login, "password", Http.PASSWORD));
        return client;
    }

    /** Nobody is signed in. */
    public static PageClient stranger(int port) {
        return new PageClient(port);
    }

    public PageAnswer get(String path) {
        return answer(
                session.newRequest(path.startsWith("http") ? path : base + path).method(Method.GET));
    }

    /** What the browser keeps under that name; empty when nothing. */
    public String cookie(String name) {
        return session.cookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** A file that is no page. */
    public byte[] download(String path) {
        try {
            Response response =
                    session.newRequest(base + path).ignoreContentType(true).execute();
            if (response.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + response.statusCode());
            }
            return response.bodyAsBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Sends a form as the browser would: hidden fields, defaults, and what the person typed or pressed.
     *
     * @param typed by field name; replaces what stands in the form
     */
    public PageAnswer send(FormElement form, Map<String, String> typed) {
        return sendAll(form, each(typed));
    }

    /** Whatever stands at the address, page or file, however it is answered. */
    public Response raw(String path) {
        return carriedOut(session.newRequest(base + path).ignoreContentType(true));
    }

    /** Posts fields as a form would, whatever the page offered; the answer is told as it is. */
    public Response raw(String path, List<Map.Entry<String, String>> fields) {
        Connection request =
                session.newRequest(base + path).ignoreContentType(true).method(Method.POST);
        fields.forEach(field -> request.data(field.getKey(), field.getValue()));
        return carriedOut(request);
    }

    private static Response carriedOut(Connection request) {
        try {
            return request.execute();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #send}, with several values a field. An empty list leaves the field out. */
    public PageAnswer sendAll(FormElement form, Map<String, List<String>> typed) {
        Connection request = session.newRequest(form.absUrl("action"));
        form.formData().stream()
                .filter(field -> !typed.containsKey(field.key()))
                .forEach(field -> request.data(field.key(), field.value()));
        typed.forEach((name, values) -> values.forEach(value -> request.data(name, value)));
        boolean post = form.attr("method").equalsIgnoreCase("post");
        return answer(request.method(post ? Method.POST : Method.GET));
    }

    /** As {@link #send}, with a file. */
    public PageAnswer upload(FormElement form, Map<String, String> typed, String fileField, InputStream file) {
        Connection request = session.newRequest(form.absUrl("action"));
        form.formData().stream()
                .filter(field -> !typed.containsKey(field.key()) && !field.key().equals(fileField))
                .forEach(field -> request.data(field.key(), field.value()));
        typed.forEach(request::data);
        return answer(request.data(fileField, "file.csv", file).method(Method.POST));
    }

    /** As {@link #send}, where the answer is a file. */
    public byte[] sendForFile(FormElement form, Map<String, String> typed) {
        Connection request = session.newRequest(form.absUrl("action"));
        form.formData().stream()
                .filter(field -> !typed.containsKey(field.key()))
                .forEach(field -> request.data(field.key(), field.value()));
        typed.forEach(request::data);
        try {
            Response response =
                    request.ignoreContentType(true).method(Method.POST).execute();
            if (response.statusCode() != 200) {
                throw new IllegalStateException("answered " + response.statusCode());
            }
            return response.bodyAsBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Presses a button of a form: its name and value are sent too. */
    public PageAnswer press(FormElement form, Element button, Map<String, String> typed) {
        Map<String, String> all = new LinkedHashMap<>(typed);
        if (!button.attr("name").isEmpty()) {
            all.put(button.attr("name"), button.attr("value"));
        }
        return send(form, all);
    }

    private static Map<String, List<String>> each(Map<String, String> typed) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        typed.forEach((name, value) -> all.put(name, List.of(value)));
        return all;
    }

    private static PageAnswer answer(Connection request) {
        try {
            Response response = request.execute();
            return new PageAnswer(response.statusCode(), response.url().getFile(), response.parse());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
