package jp.kasane.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints for tests only: takes every kind of field and fails in every way. */
@Hidden
@RestController
@RequestMapping("/api/v1/test-probe")
class ProbeController {

    private final JdbcTemplate database;
    private final JsonBodies bodies;

    ProbeController(JdbcTemplate database, JsonBodies bodies) {
        this.database = database;
        this.bodies = bodies;
    }

    @Guarded(Policy.WORK_ON_OWN_TASKS)
    @PostMapping
    Form echo(@Valid @RequestBody Form form) {
        return form;
    }

    @Guarded(Policy.WORK_ON_OWN_TASKS)
    @PostMapping("/tree")
    Form tree(@RequestBody com.fasterxml.jackson.databind.JsonNode body) {
        return bodies.read(body, Form.class);
    }

    @Guarded(Policy.WORK_ON_OWN_TASKS)
    @PutMapping("/versioned")
    ResponseEntity<String> versioned(@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        ETags.requireMatch(ifMatch, 3);
        return ETags.ok("{}", 4);
    }

    @Guarded(Policy.WORK_ON_OWN_TASKS)
    @GetMapping("/paged")
    Paging paged(Paging paging) {
        paging.afterId();
        return paging;
    }

    @Guarded(Policy.WORK_ON_OWN_TASKS)
    @GetMapping("/number")
    long number(@RequestParam long number) {
        return number;
    }

    @Guarded(Policy.WORK_ON_OWN_TASKS)
    @GetMapping("/refuse/{kind}")
    void refuse(@PathVariable ProblemKind kind) {
        throw new ProblemException(kind, "items[2].minutes", "web.paging.limit", 200);
    }

    @Guarded(Policy.WORK_ON_OWN_TASKS)
    @GetMapping("/fail/{how}")
    void fail(@PathVariable String how) {
        switch (how) {
            case "race" -> throw new OptimisticLockingFailureException("raced");
            case "engine-race" -> throw new OptimisticLockingException();
            case "constraint" -> database.update("insert into identity_role (person_id, role) values (-1, 'ADMIN')");
            case "value" -> database.queryForObject("select ?::date", LocalDate.class, "no date");
            default -> throw new IllegalStateException("secret internals");
        }
    }

    record Form(
            @NotBlank String text,
            @Nullable Integer count,
            @Nullable Boolean flag,
            @Nullable ProblemKind kind,
            @Nullable LocalDate date,
            @Nullable List<@Valid Item> items) {}

    record Item(@Max(480) int minutes, @Nullable List<String> names) {

        Item {
            if (minutes < 0) {
                throw ProblemException.invalid("minutes", "web.paging.limit", 200);
            }
        }
    }

    /** Named like the engine's exception. */
    static class OptimisticLockingException extends RuntimeException {}
}
