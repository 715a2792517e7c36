package jp.kasane.engine;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which process variables a delegate needs and which it sets, so that a model can be checked before it runs. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DelegateContract {

    /** Names of the variables that must have a value before. */
    String[] reads();

    /** Names of the variables that have a value afterwards. */
    String[] writes() default {};
}
