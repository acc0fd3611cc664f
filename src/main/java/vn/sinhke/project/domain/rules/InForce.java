package vn.sinhke.project.domain.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The act and article that a rule comes from, and the days between which its logic holds ("" = no end yet). */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface InForce {
    String act();

    String article();

    String from();

    String until() default "";
}
