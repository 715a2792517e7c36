package jp.kasane.web;

import com.fasterxml.jackson.databind.JsonNode;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;

/**
 * A feature's way of finishing one kind of user task from the worklist ({@code POST /tasks/{id}/complete}). It calls
 * the same use case as the feature's own endpoint, which checks rights and completes the task.
 */
public interface TaskCompletion {

    /** The form key in the BPMN, e.g. {@code meeting/set-agenda}. */
    String formKey();

    /**
     * @param subject what the task is about
     * @param body the request's JSON; read it with {@code web.JsonBodies} so that wrong fields become clear errors
     */
    void complete(Subject subject, JsonNode body, Actor actor);
}
