package jp.kasane.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import jp.kasane.web.SignedInPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page knows: who looks at it, where it is, and where one can go. */
@Component
@ControllerAdvice(annotations = PageController.class)
public class PageAttributes {

    static final String VIEWER = "viewer";

    private final Viewers viewers;
    private final List<NavigationEntry> navigation;

    PageAttributes(Viewers viewers, List<NavigationEntry> navigation) {
        this.viewers = viewers;
        this.navigation = navigation.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
    }

    /** Null before sign-in. */
    @ModelAttribute(VIEWER)
    public @Nullable Viewer viewer() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
                ? viewers.of(person.personId())
                : null;
    }

    @ModelAttribute("path")
    public String path(HttpServletRequest request) {
        return request.getRequestURI();
    }

    @ModelAttribute("paper")
    public Paper paper(HttpServletRequest request) {
        return Paper.of(request);
    }

    /** The main navigation for that person. */
    @ModelAttribute("navigation")
    public List<NavigationEntry> navigation(@ModelAttribute(VIEWER) @Nullable Viewer viewer) {
        return viewer == null
                ? List.of()
                : navigation.stream().filter(entry -> entry.isOfferedTo(viewer)).toList();
    }
}
