package jp.kasane.testing.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives {@link Browsers} to a method, or to the methods, of a {@link jp.kasane.testing.KasaneTest} or
 * {@link jp.kasane.testing.StoryTest}. Skipped with a plain sentence where no browser is installed, unless the
 * environment says {@code KASANE_REQUIRE_BROWSER=1}: then it fails.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {}
