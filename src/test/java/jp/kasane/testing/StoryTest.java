package jp.kasane.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * As {@link KasaneTest}, but on a database on which only whole stories run: no test of a part leaves half a record
 * there, so that the invariants of everything can be asserted.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kasane.database.throw-away=true",
            "camunda.bpm.job-execution.enabled=false",
            "kasane.nightly.cron=-",
            "kasane.demo.enabled=true",
            "kasane.demo.password=" + Http.PASSWORD
        })
public @interface StoryTest {}
