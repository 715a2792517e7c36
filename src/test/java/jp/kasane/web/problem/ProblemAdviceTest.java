package jp.kasane.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class ProblemAdviceTest {

    private final Problems problems = mock(Problems.class);

    @Test
    void whoWentOnToAnotherPageIsNoFailure() throws Exception {
        MockHttpServletResponse response = MockMvcBuilders.standaloneSetup(new Left())
                .setControllerAdvice(new ProblemAdvice(problems, new ProblemAnswers()))
                .build()
                .perform(MockMvcRequestBuilders.get("/left"))
                .andReturn()
                .getResponse();

        assertThat(response.getContentAsString()).isEmpty();
        verifyNoInteractions(problems);
    }

    @RestController
    static class Left {

        @GetMapping("/left")
        String page() throws IOException {
            throw new ClientAbortException(new IOException("Broken pipe"));
        }
    }
}
