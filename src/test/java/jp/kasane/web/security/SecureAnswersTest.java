package jp.kasane.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import jp.kasane.testing.KasaneTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What is added where the connection is encrypted. */
@KasaneTest
class SecureAnswersTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    Filter security;

    private MockMvc server;

    @BeforeEach
    void connect() {
        server =
                MockMvcBuilders.webAppContextSetup(context).addFilters(security).build();
    }

    @Test
    void browsersStayWithHttps() throws Exception {
        for (String path : new String[] {"/sign-in", "/css/base.css", "/api/v1/me"}) {
            assertThat(server.perform(get(path).secure(true))
                            .andReturn()
                            .getResponse()
                            .getHeader("Strict-Transport-Security"))
                    .as(path)
                    .contains("max-age=31536000", "includeSubDomains");
        }
    }

    @Test
    void signingOutClearsWhatTheBrowserKept() throws Exception {
        MockHttpSession session = new MockHttpSession();
        String page = server.perform(get("/sign-in").secure(true).session(session))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String key = Jsoup.parse(page).select("input[name=_csrf]").first().val();

        MockHttpServletResponse out = server.perform(
                        post("/sign-out").secure(true).session(session).param("_csrf", key))
                .andReturn()
                .getResponse();

        assertThat(out.getRedirectedUrl()).isEqualTo("/sign-in?out");
        assertThat(out.getHeader("Clear-Site-Data")).contains("\"cache\"", "\"storage\"");
    }
}
