package jp.kasane.casework;

import java.util.Set;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;

/** Tells which records stand behind a record, down to cases. Implemented by the feature that owns it. */
public interface CasesBehind {

    SubjectType type();

    /** What the record is about: cases, or other records that are about cases. */
    Set<Subject> behind(long id);

    /** The other way round: the records of this type that are about one of these. */
    Set<Subject> about(Set<Subject> these);
}
