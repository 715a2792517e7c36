package jp.kasane.retention;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.kasane.testing.KasaneTest;
import org.springframework.test.context.TestPropertySource;

/** As {@link KasaneTest}, on a database of its own: records that are written straight into tables lead others astray. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@KasaneTest
@TestPropertySource(properties = "kasane.records=own")
@interface OwnRecordsTest {}
