package vn.sinhke.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.sinhke.shared.Period;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.Role;

/** The power of a role, handed by its holder to another person for a time and within a scope; not to be handed on. */
@Entity
@Table(name = "delegation")
public class Delegation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "from_user_id")
    private Long fromUserId;

    @Column(name = "to_user_id")
    private Long toUserId;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private DelegationKind kind;

    @Column(name = "admin_unit_id")
    private Long unitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "project_type")
    private ProjectType projectType;

    @Column(name = "amount_up_to")
    private Long amountUpTo;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "document_no")
    private String documentNo;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Column(name = "revoked_at")
    private LocalDateTime revokedAt;

    protected Delegation() { }

    public Delegation(Long fromUserId, Long toUserId, Role role, DelegationKind kind, DelegationScope scope, Period period,
                      String documentNo, LocalDateTime createdAt) {
        if (fromUserId.equals(toUserId) || period.to() == null) {
            throw new IllegalArgumentException("a delegation goes to another person and has an end");
        }
        this.fromUserId = fromUserId;
        this.toUserId = toUserId;
        this.role = role;
        this.kind = kind;
        this.unitId = scope.unitId();
        this.projectType = scope.type();
        this.amountUpTo = scope.upTo() == null ? null : scope.upTo().dong();
        this.validFrom = period.from();
        this.validTo = period.to();
        this.documentNo = documentNo;
        this.createdAt = createdAt;
    }

    public void revoke(LocalDateTime at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    public Long id() {
        return id;
    }

    public Long fromUserId() {
        return fromUserId;
    }

    public Long toUserId() {
        return toUserId;
    }

    public Role role() {
        return role;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public String documentNo() {
        return documentNo;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }
}
