package jp.kasane.modelling.replay;

import java.util.List;

/** Changes as one JSON text: a statement with thousands of parameters would take longer than all the rest. */
final class ChangeJson {

    private ChangeJson() {}

    static String of(List<ReplayChange> changes) {
        StringBuilder json = new StringBuilder("[");
        for (ReplayChange change : changes) {
            json.append(json.length() == 1 ? "" : ",").append(one(change));
        }
        return json.append(']').toString();
    }

    private static String one(ReplayChange change) {
        return "{\"record_id\":" + change.recordId()
                + ",\"decided_at\":\"" + change.decidedAt()
                + "\",\"subject_type\":\"" + change.subjectType()
                + "\",\"subject_id\":" + change.subjectId()
                + ",\"layer\":" + PastJson.write(change.layer())
                + ",\"area_code\":" + PastJson.write(change.areaCode())
                + ",\"effect\":\"" + change.effect()
                + "\",\"before_verdict\":" + change.before()
                + ",\"after_verdict\":" + change.after() + "}";
    }
}
