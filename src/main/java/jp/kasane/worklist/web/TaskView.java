package jp.kasane.worklist.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jp.kasane.worklist.OpenTask;
import org.jspecify.annotations.Nullable;

/** @param subjectName how people refer to what it is about, e.g. the case's number */
record TaskView(@JsonUnwrapped OpenTask task, @Nullable String subjectName) {}
