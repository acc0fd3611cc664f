package vn.sinhke.project.domain;

import java.io.Serializable;
import vn.sinhke.shared.Money;

/** What shows that a lead unit can carry a linkage: years in business, own capital, facilities, and linkages before this one. */
public record LeadCapacity(Integer yearsInBusiness, Money capital, String facilities, String earlierLinkages) implements Serializable {

    boolean isBlank() {
        return yearsInBusiness == null && capital == null && facilities == null && earlierLinkages == null;
    }
}
