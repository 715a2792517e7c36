package jp.kasane.modelling.migration;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An instance that runs on some version.
 *
 * @param caseId the case that it is about; null when about none
 * @param standing ids of the places at which it stands now
 */
public record RunningInstance(
        String instanceId, String businessKey, @Nullable Long caseId, Set<String> standing) {}
