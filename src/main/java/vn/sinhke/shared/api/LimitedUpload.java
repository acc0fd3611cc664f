package vn.sinhke.shared.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a resource that takes a file: no more of the body is read than the largest file and what a form puts around it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface LimitedUpload {
    /** The largest file in bytes. */
    long value();
}
