package jp.kasane.council.profile;

import java.util.ArrayList;
import java.util.List;

/** Checks what a schema cannot: that the parts of a profile fit together. */
final class MeaningCheck {

    List<ProfileProblem> problems(ProfileTree profile) {
        List<ProfileProblem> problems = new ArrayList<>();
        new ReferenceCheck(profile, problems::add).run();
        new ValueCheck(profile, problems::add).run();
        if (problems.isEmpty()) {
            new LadderCheck(profile, problems::add).run();
        }
        return problems;
    }
}
