package jp.kasane.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * As {@link KasaneTest}, with two municipalities in one installation: 氷見市 with the demonstration accounts and 富谷市
 * with {@code tomiya-admin}. A test's own thread is bound to neither: it binds
 * itself with {@code Tenants.as}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kasane.profile=himi,tomiya",
            "kasane.database.throw-away=true",
            "camunda.bpm.job-execution.enabled=false",
            "kasane.nightly.cron=-",
            "kasane.demo.enabled=true",
            "kasane.demo.password=" + Http.PASSWORD
        })
public @interface TwoTownsTest {}
