package jp.kasane.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import jp.kasane.rehearsal.model.RehearsalReport;
import jp.kasane.rehearsal.persistence.RunMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Looks at rehearsals and their reports. */
@Service
public class ReadRehearsals {

    private final RunMapper runs;
    private final RehearsalRights rights;
    private final ObjectMapper json;

    ReadRehearsals(RunMapper runs, RehearsalRights rights, ObjectMapper json) {
        this.runs = runs;
        this.rights = rights;
        this.json = json;
    }

    /** Newest first. @param before id of the last one seen; null for the first page */
    public List<RehearsalRun> list(@Nullable Long before, int limit, Actor actor) {
        rights.require(actor);
        return runs.page(before, limit);
    }

    /** @throws ProblemException NOT_FOUND, FORBIDDEN */
    public RehearsalRun get(long id, Actor actor) {
        rights.require(actor);
        RehearsalRun run = runs.find(id);
        if (run == null) {
            throw ProblemException.notFound("rehearsal.run.unknown");
        }
        return run;
    }

    /** @throws ProblemException NOT_FOUND, FORBIDDEN, or CONFLICT when there is no report */
    public RehearsalReport report(long id, Actor actor) {
        try {
            return json.readValue(reportText(id, actor), RehearsalReport.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report as JSON, as the command line writes it. */
    public String reportText(long id, Actor actor) {
        get(id, actor);
        String report = runs.report(id);
        if (report == null) {
            throw ProblemException.conflict("rehearsal.run.no-report");
        }
        return report;
    }
}
