package jp.kasane.retention.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.retention.DisclosureRequests;
import jp.kasane.retention.RequestFacts;
import jp.kasane.web.Caller;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import jp.kasane.web.page.PageController;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Disclosure requests (開示請求) and how far they are; nobody's data. */
@PageController
class RequestsPage {

    static final String PATH = "/retention/requests";

    private final DisclosureRequests requests;
    private final People people;
    private final Caller caller;

    RequestsPage(DisclosureRequests requests, People people, Caller caller) {
        this.requests = requests;
        this.people = people;
        this.caller = caller;
    }

    @GetMapping(PATH)
    @Guarded(Policy.ENTER_DISCLOSURE_REQUEST)
    String list(Paging paging, Model model) {
        Page<RequestFacts> page = requests.all(paging, caller.actor());
        List<RequestFacts> all = page.items();
        model.addAttribute("requests", all);
        model.addAttribute("next", page.next());
        model.addAttribute("deciders", deciders(all));
        return "retention/requests";
    }

    private Map<Long, String> deciders(List<RequestFacts> all) {
        Map<Long, String> names = new HashMap<>();
        people.findAll(all.stream()
                        .map(RequestFacts::decidedBy)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .forEach(person -> names.put(person.id(), person.name()));
        return names;
    }
}
