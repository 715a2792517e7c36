package jp.kasane.trust;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** A town of its own, which all tests of who may see what share. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kasane.database.throw-away=true",
            "camunda.bpm.job-execution.enabled=false",
            "kasane.nightly.cron=-",
            "kasane.trust=town",
            "kasane.profile=himi,tomiya",
            "kasane.demo.enabled=true",
            "kasane.demo.password=demo-password-for-tests"
        })
@interface TrustTest {}
