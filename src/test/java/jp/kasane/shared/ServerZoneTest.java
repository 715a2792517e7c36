package jp.kasane.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.TimeZone;
import jp.kasane.KasaneApplication;
import org.junit.jupiter.api.Test;

class ServerZoneTest {

    @Test
    void aServerInUtcWorksInJapan() {
        ZoneId found = ServerZone.found();
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));

            ServerZone.becomeJapan();

            assertThat(ZoneId.systemDefault()).isEqualTo(CurrentTime.ZONE);
            assertThat(new java.text.SimpleDateFormat("yyyy-MM-dd HH:mm")
                            .format(Date.from(Instant.parse("2027-03-31T15:30:00Z"))))
                    .isEqualTo("2027-04-01 00:30");
            assertThat(ServerZone.found()).isEqualTo(found);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void nothingHappensBefore() {
        assertThat(new ClassFileImporter()
                                .importClass(KasaneApplication.class)
                                .getMethod("main", String[].class)
                                .getMethodCallsFromSelf()
                                .stream()
                                .min(Comparator.comparingInt(JavaMethodCall::getLineNumber)))
                .hasValueSatisfying(
                        first -> assertThat(first.getTarget().getName()).isEqualTo("becomeJapan"));
    }
}
