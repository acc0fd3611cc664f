package vn.sinhke.shared;

import java.io.Serializable;
import java.util.List;

/**
 * One broken rule or guard: what, by which article, where in the form, and by how much. The sentence is made from
 * {@code key} and {@code args} in the reader's language; args may be Money, LocalDate, numbers, enums or plain text.
 *
 * @param rule stable code, such as {@code support-ratio-cap}
 * @param article the legal source, or null for a guard of the product itself
 * @param field the field or section of the form, such as {@code budget}
 */
public record Violation(String rule, String article, String field, String measured, String limit, String key,
                        List<Object> args) implements Serializable {

    public static Violation of(String rule, String field, String key, Object... args) {
        return new Violation(rule, null, field, null, null, key, List.of(args));
    }
}
