package jp.kasane.casework.web;

import java.time.OffsetDateTime;
import jp.kasane.shared.CurrentTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the script that saves while one types is told: the sentence to show. */
@Component
class DraftAnswers {

    private final CurrentTime time;

    DraftAnswers(CurrentTime time) {
        this.time = time;
    }

    /** @param saved false when the form was sent or thrown away on another screen */
    String saved(boolean saved, Model model) {
        @Nullable OffsetDateTime at = saved ? time.now() : null;
        model.addAttribute("savedAt", at);
        if (!saved) {
            var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
            var response = attributes.getResponse();
            if (response != null) {
                response.setStatus(HttpStatus.CONFLICT.value());
            }
        }
        return "casework/draft :: state";
    }
}
