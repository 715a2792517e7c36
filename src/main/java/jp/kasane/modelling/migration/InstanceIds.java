package jp.kasane.modelling.migration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.kasane.modelling.persistence.MigrationMapper;
import org.springframework.stereotype.Component;

/** The engine's ids of a migration's instances. */
@Component
class InstanceIds {

    private static final int ROWS_AT_ONCE = 1000;

    private final MigrationMapper mapper;

    InstanceIds(MigrationMapper mapper) {
        this.mapper = mapper;
    }

    /** Of those that have come to that. */
    Set<String> ids(long migrationId, InstanceState state) {
        Set<String> ids = new HashSet<>();
        long after = 0;
        List<MigrationInstance> rows;
        do {
            rows = mapper.instances(migrationId, state, after, ROWS_AT_ONCE);
            for (MigrationInstance row : rows) {
                ids.add(row.instanceId());
                after = row.id();
            }
        } while (rows.size() == ROWS_AT_ONCE);
        return ids;
    }
}
