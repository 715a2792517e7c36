package jp.kasane.systembuilding.web;

import org.jspecify.annotations.Nullable;

/**
 * @param issueId the issue that the case now feeds; null while its flag waits for similar cases
 */
record FlagResult(@Nullable Long issueId) {}
