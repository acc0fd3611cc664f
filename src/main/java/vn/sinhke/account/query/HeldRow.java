package vn.sinhke.account.query;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sinhke.shared.Role;

/** A role of an account with the name of its place; {@code validTo} is null while nobody has ended it. */
public record HeldRow(Long id, Long accountId, Role role, Long unitId, Long agencyId, String place, LocalDate validFrom,
                      LocalDate validTo) implements Serializable {
    public HeldRow(Long id, Long accountId, Role role, Long unitId, Long agencyId, LocalDate validFrom, LocalDate validTo) {
        this(id, accountId, role, unitId, agencyId, null, validFrom, validTo);
    }

    HeldRow at(String name) {
        return new HeldRow(id, accountId, role, unitId, agencyId, name, validFrom, validTo);
    }

    /** Whether it is held on any of these days. */
    public boolean isHeldWithin(LocalDate from, LocalDate until) {
        return !validFrom.isAfter(until) && !isEnded(from);
    }

    public boolean isEnded(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }
}
