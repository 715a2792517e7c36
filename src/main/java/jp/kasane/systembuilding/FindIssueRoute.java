package jp.kasane.systembuilding;

import java.util.Comparator;
import java.util.Optional;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.council.FlowType;
import org.springframework.stereotype.Component;

/**
 * Finds the councils for an issue by the municipality's flows: the first council with a PROPOSE flow on the way of ISSUE
 * flows and upward from where the issue was raised, or any such council. A municipality without a PROPOSE flow (as 富谷市)
 * decides where it proposes: at the top of its ladder, first on the proposal and then, at a later session, on adopting
 * it. So no issue and no case that waits for it is left without anybody to decide.
 */
@Component
class FindIssueRoute {
    private final Councils councils;

    FindIssueRoute(Councils councils) {
        this.councils = councils;
    }

    IssueRoute from(String councilCode) {
        Council council = councils.get(councilCode);
        return proposing(council)
                .or(() -> councils.target(councilCode, FlowType.ISSUE).flatMap(this::proposing))
                .or(this::anyProposing)
                .orElseGet(() -> topOf(council));
    }

    /** This council or the next one above it that proposes. */
    private Optional<IssueRoute> proposing(Council council) {
        Optional<IssueRoute> route =
                councils.target(council.code(), FlowType.PROPOSE).map(to -> new IssueRoute(council.code(), to.code()));
        String parent = council.parentCode();
        return route.isPresent() || parent == null ? route : proposing(councils.get(parent));
    }

    private Optional<IssueRoute> anyProposing() {
        return councils.all().stream()
                .flatMap(
                        council -> councils
                                .target(council.code(), FlowType.PROPOSE)
                                .map(to -> new IssueRoute(council.code(), to.code()))
                                .stream())
                .findFirst();
    }

    /** A body beside the ladder hands over to the ladder's top. */
    private IssueRoute topOf(Council council) {
        Council top = council;
        if (top.rung() == 0) {
            top = councils.all().stream()
                    .max(Comparator.comparingInt(Council::rung))
                    .orElse(council);
        }
        while (top.parentCode() != null) {
            top = councils.get(top.parentCode());
        }
        return new IssueRoute(top.code(), top.code());
    }
}
