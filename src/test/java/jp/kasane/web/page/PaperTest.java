package jp.kasane.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.web.page.Paper.Use;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.HandlerMapping;

/** Which pages are printed as they are, and where the sheet of the others is. */
class PaperTest {

    static class Handlers {

        @Guarded(Policy.VIEW_CASE)
        public void ofCases() {}

        @Guarded(Policy.READ_MODELS)
        public void ofModels() {}
    }

    @Test
    void aPageWithSomebodysDataHasASheetAndTheSheetLeadsBack() {
        Paper page = Paper.of(request("GET", "ofCases", "after=12"));
        Paper sheet = Paper.of(request("GET", "ofCases", "after=12&print"));

        assertThat(page).isEqualTo(new Paper(Use.OFFERED, "/cases?after=12", "/cases?after=12&print"));
        assertThat(sheet.isSheet()).isTrue();
        assertThat(sheet.screen()).isEqualTo("/cases?after=12");
        assertThat(Paper.of(request("GET", "ofCases", "print=&after=12")).screen())
                .isEqualTo("/cases?after=12");
        assertThat(Paper.of(request("GET", "ofCases", "print")).screen()).isEqualTo("/cases");
    }

    @Test
    void othersArePrintedAsTheyAreOrNotAtAll() {
        MockHttpServletRequest handed = request("GET", "ofCases", "");
        FlashMap flash = new FlashMap();
        flash.put("handed", "a password");
        handed.setAttribute(DispatcherServlet.INPUT_FLASH_MAP_ATTRIBUTE, flash);

        assertThat(Paper.of(request("GET", "ofModels", "")).use()).isEqualTo(Use.FREE);
        assertThat(Paper.of(handed).use()).isEqualTo(Use.FREE);
        assertThat(Paper.of(request("POST", "ofCases", "")).use()).isEqualTo(Use.NOT_HERE);
        assertThat(Paper.isAskedFor(request("POST", "ofCases", "print"))).isFalse();
    }

    private static MockHttpServletRequest request(String method, String handler, String query) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/cases");
        request.setQueryString(query);
        for (String part : query.split("&")) {
            request.addParameter(part.split("=")[0], "1");
        }
        try {
            request.setAttribute(
                    HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE,
                    new HandlerMethod(new Handlers(), Handlers.class.getMethod(handler)));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(e);
        }
        return request;
    }
}
