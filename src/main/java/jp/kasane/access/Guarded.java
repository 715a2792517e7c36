package jp.kasane.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The policies of an endpoint, any of which opens it. Whoever holds none of their roles anywhere is refused before the
 * request's content is looked at; the use case behind it decides on the council and the record. An endpoint without
 * this mark is refused to everybody.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Guarded {

    Policy[] value();
}
