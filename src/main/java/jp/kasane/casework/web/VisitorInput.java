package jp.kasane.casework.web;

import java.util.stream.Stream;
import jp.kasane.casework.Visitor;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** 来談者 as typed. All of it empty: the person came. */
record VisitorInput(String name, String phone, String relation, String kinship) {

    VisitorInput {
        name = Lists.given(name);
        phone = Lists.given(phone);
        relation = Lists.given(relation);
        kinship = Lists.given(kinship);
    }

    static VisitorInput nobody() {
        return new VisitorInput("", "", "", "");
    }

    public boolean came() {
        return !Stream.of(name, phone, relation, kinship).allMatch(String::isBlank);
    }

    void check(Reading reading) {
        if (!came()) {
            return;
        }
        reading.required("visitor.name", name, "casework.page.need.visitor-name");
        if (phone.isBlank()) {
            reading.wrong("visitor.phone", "casework.page.visitor.phone");
        }
        if (relation.isBlank()) {
            reading.wrong("visitor.relation", "casework.page.visitor.relation");
        }
        if (relation.equals("FAMILY") && kinship.isBlank()) {
            reading.wrong("visitor.kinship", "casework.visitor.kinship");
        }
        if (relation.equals("OTHER") && !kinship.isBlank()) {
            reading.wrong("visitor.kinship", "casework.page.visitor.kinship");
        }
    }

    @Nullable
    Visitor toVisitor() {
        return came() ? new Visitor(name.strip(), phone.strip(), relation, Typed.text(kinship)) : null;
    }
}
