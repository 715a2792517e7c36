package jp.kasane.retention.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.security.Principal;
import java.time.Duration;
import java.util.function.Supplier;
import jp.kasane.retention.EnterRequest;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Caller;
import jp.kasane.web.RateLimits;
import jp.kasane.web.RateLimits.Limit;
import jp.kasane.web.TooManyAttempts;
import jp.kasane.web.page.PageForms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** Names of a household cannot be tried without end at the counter: every attempt is counted as a search. */
class NewRequestPageTest {

    private static final String LOGIN = "counter";

    private final EnterRequest enter = mock(EnterRequest.class);
    private final RateLimits limits = mock(RateLimits.class);
    private final PageForms forms = mock(PageForms.class);
    private final NewRequestPage page = new NewRequestPage(enter, limits, forms, mock(Caller.class));
    private final Principal person = () -> LOGIN;

    @BeforeEach
    void theFormIsSubmitted() {
        when(forms.submit(any(), any(), any()))
                .thenAnswer(call -> call.<Supplier<String>>getArgument(1).get());
    }

    @Test
    void whoTriedTooOftenIsNotAnsweredWhetherTheNameFits() {
        doThrow(TooManyAttempts.busy(Duration.ofSeconds(3))).when(limits).spend(Limit.SEARCH, LOGIN);

        assertThatThrownBy(this::attempt).isInstanceOf(TooManyAttempts.class);

        verifyNoInteractions(enter);
    }

    @Test
    void anAttemptThatIsAnsweredHasBeenCounted() {
        when(enter.ofHousehold(any(), any(), any()))
                .thenThrow(ProblemException.invalid("claimantName", "retention.request.no-such-member"));

        assertThatThrownBy(this::attempt).isInstanceOf(ProblemException.class);

        verify(limits).spend(Limit.SEARCH, LOGIN);
    }

    private String attempt() {
        RequestInput typed =
                new RequestInput("2026-00001", "架空 花", null, null, "開1", "2026-11-22", "全部", "LICENCE", "原本", "本人");
        BindingResult errors = new BeanPropertyBindingResult(typed, "form");
        return page.enterHousehold(typed, errors, person, new ExtendedModelMap());
    }
}
