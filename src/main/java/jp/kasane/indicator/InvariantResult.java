package jp.kasane.indicator;

import java.util.List;

/**
 * @param checked how many records were looked at
 * @param violations keys of the records that break it, at most the first hundred
 */
public record InvariantResult(Invariant invariant, long checked, List<String> violations) {

    public boolean held() {
        return violations.isEmpty();
    }
}
