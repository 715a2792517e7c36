package jp.kasane.identity;

import java.util.List;

/** What the municipality is called for which the thread works. */
@FunctionalInterface
public interface TownNames {

    /** As written, with 市, 町 or 村. */
    List<String> names();
}
