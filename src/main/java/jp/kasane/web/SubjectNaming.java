package jp.kasane.web;

import java.util.Collection;
import java.util.List;
import jp.kasane.shared.SubjectType;

/** A feature's way of telling how people refer to its records, so that lists need not show bare ids. */
public interface SubjectNaming {

    SubjectType type();

    /** Unknown ids are left out. */
    List<SubjectName> names(Collection<Long> ids);
}
