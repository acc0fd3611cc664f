package vn.sinhke.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.sinhke.shared.Role;

/** A role held by a person for a territory or an agency, between two days. Ended, never deleted. */
@Entity
@Table(name = "user_role")
public class RoleGrant {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "user_id")
    private Long userId;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role;

    @Column(name = "admin_unit_id")
    private Long unitId;

    @Column(name = "agency_id")
    private Long agencyId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected RoleGrant() { }

    public RoleGrant(Long userId, Role role, Long unitId, Long agencyId, LocalDate validFrom) {
        this.userId = userId;
        this.role = role;
        this.unitId = unitId;
        this.agencyId = agencyId;
        this.validFrom = validFrom;
    }

    /** Ends the role with the day before the given one; a role that began on that very day keeps no valid day. */
    public void endBefore(LocalDate day) {
        validTo = day.minusDays(1);
        if (validTo.isBefore(validFrom)) {
            validFrom = validTo;
        }
    }

    public Long id() {
        return id;
    }

    public Long userId() {
        return userId;
    }

    public Role role() {
        return role;
    }
}
