package jp.kasane.web.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Replaces Tomcat's own error page, which it shows when a request cannot even be parsed. */
@Component
class ContainerProblems implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final MessageSource messages;
    private final ObjectMapper json;

    ContainerProblems(MessageSource messages, ObjectMapper json) {
        this.messages = messages;
        this.json = json;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                // the host would otherwise add Tomcat's own valve behind this one
                host.setErrorReportValveClass("");
                host.getPipeline().addValve(new Valve());
            }
        });
    }

    private class Valve extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            HttpStatus status = HttpStatus.resolve(response.getStatus());
            Texts texts = new Texts(messages, Locale.JAPANESE);
            Refusal refusal = HttpRefusals.ofStatus(status == null ? HttpStatus.BAD_REQUEST : status, texts);
            Problem problem = new Problem(
                    "urn:kasane:problem:" + refusal.code(),
                    texts.get("web.title." + refusal.code()),
                    response.getStatus(),
                    refusal.detail(),
                    "/",
                    List.of(),
                    null);
            write(problem, response);
        }

        private void write(Problem problem, Response response) {
            try {
                response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                response.getOutputStream().write(json.writeValueAsBytes(problem));
                response.finishResponse();
            } catch (IOException e) {
                // the caller has gone
                container.getLogger().debug("error not told", e);
            }
        }
    }
}
