package jp.kasane.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import jp.kasane.audit.persistence.AuditMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands entries to the database, which numbers and chains them. */
@Component
class AppendEntries {

    private final AuditMapper mapper;
    private final ObjectMapper json;
    private final TransactionTemplate apart;

    AppendEntries(AuditMapper mapper, ObjectMapper json, PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.json = json;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** As part of the running transaction. */
    void within(List<PendingAccess> entries) {
        if (!entries.isEmpty()) {
            mapper.append(written(entries));
        }
    }

    /** In a transaction of its own. */
    void apart(List<PendingAccess> entries) {
        String text = written(entries);
        apart.executeWithoutResult(transaction -> mapper.append(text));
    }

    private String written(List<PendingAccess> entries) {
        try {
            return json.writeValueAsString(
                    entries.stream().map(EntryToWrite::of).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
