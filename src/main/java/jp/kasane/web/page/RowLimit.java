package jp.kasane.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kasane.shared.ProblemException;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Takes tables of as many rows as people fill in, and refuses more in words. */
@ControllerAdvice(annotations = PageController.class)
class RowLimit {

    static final int ROWS = 1000;

    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");

    /** @throws ProblemException INVALID naming the first field beyond the limit */
    @InitBinder
    void limit(WebDataBinder binder, HttpServletRequest request) {
        binder.setAutoGrowCollectionLimit(ROWS);
        for (String name : Collections.list(request.getParameterNames())) {
            Matcher index = INDEX.matcher(name);
            while (index.find()) {
                if (index.group(1).length() > 4 || Integer.parseInt(index.group(1)) >= ROWS) {
                    throw ProblemException.invalid(name, "web.page.too-many-rows", ROWS);
                }
            }
        }
    }
}
