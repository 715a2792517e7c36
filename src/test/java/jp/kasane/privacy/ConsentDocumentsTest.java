package jp.kasane.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.kasane.access.Policy;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessKind;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessTarget;
import jp.kasane.identity.People;
import jp.kasane.privacy.persistence.ConsentDocumentMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class ConsentDocumentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    private static final Actor ADMINISTRATOR = new Actor(7);

    private final ConsentDocumentMapper mapper = mock();
    private final People people = mock();
    private final AccessLog log = mock();
    private final ConsentDocuments documents =
            new ConsentDocuments(mapper, people, log, () -> OffsetDateTime.parse("2026-05-01T09:00:00+09:00"));

    @Test
    void whoRegistersADocumentIsInTheAccessLog() {
        when(mapper.insert(any(), any(), any(), anyLong(), any())).thenReturn(31L);

        documents.add("同意書", "2", TODAY, ADMINISTRATOR);

        ArgumentCaptor<Access> entry = ArgumentCaptor.captor();
        verify(log).record(eq(ADMINISTRATOR), entry.capture());
        assertThat(entry.getValue().kind()).isEqualTo(AccessKind.ADMINISTER);
        assertThat(entry.getValue().target()).isEqualTo(new AccessTarget("CONSENT_DOCUMENT", 31));
    }

    @Test
    void whatIsRefusedIsNotRegistered() {
        when(mapper.all()).thenReturn(List.of(new ConsentDocument(1, "同意書", "2", TODAY)));
        Assertions.assertThatThrownBy(() -> documents.add("同意書", "2", TODAY, ADMINISTRATOR))
                .isInstanceOf(ProblemException.class);
        doThrow(ProblemException.forbidden("access.refused"))
                .when(people)
                .require(Policy.KEEP_CONSENT_DOCUMENTS, ADMINISTRATOR);
        Assertions.assertThatThrownBy(() -> documents.add("別の同意書", "1", TODAY, ADMINISTRATOR))
                .isInstanceOf(ProblemException.class);
        verify(log, never()).record(any(), any());
        verify(mapper, never()).insert(any(), any(), any(), anyLong(), any());
    }
}
