package vn.sinhke.report.query;

import java.io.Serializable;

/**
 * What a person passed on and gave back in the period.
 *
 * @param passed receptions, conclusions and decisions that went on
 * @param returned given back for completion, or sent back to be appraised again
 */
public record Officer(String name, String office, long passed, long returned) implements Serializable {
    /** Of a hundred, how many were given back; whole percent. */
    public long share() {
        return passed + returned == 0 ? 0 : Math.round(100.0 * returned / (passed + returned));
    }
}
