package jp.kasane.followup.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import jp.kasane.followup.model.Change;

/**
 * An action with its history, oldest first.
 */
record ActionDetail(@JsonUnwrapped ActionView action, List<Change> history) {}
