package jp.kasane.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole application on a throw-away PostgreSQL. Timers fire only when a test asks for it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kasane.database.throw-away=true",
            "camunda.bpm.job-execution.enabled=false",
            "kasane.demo.enabled=true",
            "kasane.demo.password=demo-password-for-tests"
        })
public @interface KasaneTest {}
