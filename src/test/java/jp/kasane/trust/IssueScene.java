package jp.kasane.trust;

import jp.kasane.identity.People;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.shared.Actor;
import jp.kasane.systembuilding.TrialArrangement;
import jp.kasane.systembuilding.WalkedIssues;
import jp.kasane.testing.Households;
import org.springframework.context.ApplicationContext;

/** Issues that were adopted: one waits for its trial, one is being tried out. */
final class IssueScene {

    static final String ADOPTED = "issue.adopted";
    static final String TRIED = "issue.tried";

    private final ApplicationContext context;
    private final Scene scene;

    IssueScene(ApplicationContext context, Scene scene) {
        this.context = context;
        this.scene = scene;
    }

    void build() {
        again(ADOPTED);
        again(TRIED);
    }

    /** Brings the common issue of that kind, which stands in the scene, so far. */
    void again(String what) {
        if (what.equals(ADOPTED) || what.equals(TRIED)) {
            adopted(scene.number(what));
        }
        if (what.equals(TRIED)) {
            context.getBean(TrialArrangement.class)
                    .tryOut(scene.number(TRIED), "見守り当番", Households.today(), null, secretariat());
        }
    }

    private void adopted(long issue) {
        WalkedIssues issues = new WalkedIssues(context);
        issues.concluded(issue, "CORE", ConclusionType.PROPOSED);
        issues.concluded(issue, "SYSTEM", ConclusionType.ADOPTED);
    }

    private Actor secretariat() {
        return new Actor(
                context.getBean(People.class).findByLogin("jimu").orElseThrow().id());
    }
}
