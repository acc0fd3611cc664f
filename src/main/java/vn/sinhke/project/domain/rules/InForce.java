package vn.sinhke.project.domain.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The act and article that a rule comes from, and the days between which its logic holds ("" = no end yet). On a class
 * that is a rule, or on a guard of a transition that is law too.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface InForce {
    String act();

    String article();

    String from();

    String until() default "";

    /** Whether the source has not been checked against the text of the act. */
    boolean toConfirm() default false;

    /** The dated numbers that it reads: codes of legal parameters, or {@code SUPPORT_CAP}. */
    String[] numbers() default {};
}
