package vn.sinhke.account.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.account.domain.DelegationKind;
import vn.sinhke.account.domain.DelegationScope;
import vn.sinhke.account.query.DelegationList;
import vn.sinhke.account.query.DelegationRow;
import vn.sinhke.account.usecase.GiveDelegation;
import vn.sinhke.account.usecase.RevokeDelegation;
import vn.sinhke.reference.query.UnitFilter;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.web.Notices;

/** Delegations that the person has given and received; leaders give and revoke them here. */
@Named
@ViewScoped
public class MyDelegationsPage implements Serializable {
    @Inject
    CurrentActor actor;

    @Inject
    DelegationList list;

    @Inject
    GiveDelegation give;

    @Inject
    RevokeDelegation revoke;

    @Inject
    BusinessClock clock;

    @Inject
    Units units;

    @Inject
    Notices notices;

    private List<DelegationRow> rows = List.of();
    private DelegationFields fields = new DelegationFields();

    public void open() {
        rows = list.of(actor.get().id());
        if (fields.getFrom() == null) {
            fields.setFrom(clock.today());
        }
    }

    public void give() {
        give.give(fields.wish());
        notices.done("account.delegation.given", fields.getTo());
        fields = new DelegationFields();
        open();
    }

    public void revoke(Long id) {
        revoke.revoke(id);
        notices.done("account.delegation.revoked");
        open();
    }

    public boolean isLeader() {
        return actor.get().hasAny(Role.LEADERS);
    }

    public boolean isOpen(DelegationRow row) {
        return row.isOpen(clock.today());
    }

    public boolean isGiven(DelegationRow row) {
        return row.fromUserId() == actor.get().id();
    }

    public List<DelegationRow> getRows() {
        return rows;
    }

    public DelegationFields getFields() {
        return fields;
    }

    public List<DelegationKind> getKinds() {
        return List.of(DelegationKind.values());
    }

    /** Where the power may end: the units right below that of the leader's own office, today's. */
    public List<UnitView> getAreas() {
        return actor.get().roles().stream().filter(role -> Role.LEADERS.contains(role.role()) && role.unitId() != null).findFirst()
                .map(role -> units.list(UnitFilter.at(clock.today()).under(role.unitId()))).orElse(List.of());
    }

    /** The area of a power, where it is not the whole of its giver's. */
    public String area(DelegationRow row) {
        return row.unitId() == null ? "" : units.name(row.unitId());
    }

    public List<ProjectType> getTypes() {
        return List.of(ProjectType.values());
    }

    /** The fields of the form. */
    public static class DelegationFields implements Serializable {
        private String to;
        private DelegationKind kind = DelegationKind.UY_QUYEN;
        private Long unitId;
        private ProjectType type;
        private Money upTo;
        private LocalDate from;
        private LocalDate until;
        private String documentNo;

        GiveDelegation.Wish wish() {
            return new GiveDelegation.Wish(to, null, kind, new DelegationScope(unitId, type, upTo), from, until, documentNo);
        }

        public String getTo() {
            return to;
        }

        public void setTo(String to) {
            this.to = to;
        }

        public DelegationKind getKind() {
            return kind;
        }

        public void setKind(DelegationKind kind) {
            this.kind = kind;
        }

        public Long getUnitId() {
            return unitId;
        }

        public void setUnitId(Long unitId) {
            this.unitId = unitId;
        }

        public ProjectType getType() {
            return type;
        }

        public void setType(ProjectType type) {
            this.type = type;
        }

        public Money getUpTo() {
            return upTo;
        }

        public void setUpTo(Money upTo) {
            this.upTo = upTo;
        }

        public LocalDate getFrom() {
            return from;
        }

        public void setFrom(LocalDate from) {
            this.from = from;
        }

        public LocalDate getUntil() {
            return until;
        }

        public void setUntil(LocalDate until) {
            this.until = until;
        }

        public String getDocumentNo() {
            return documentNo;
        }

        public void setDocumentNo(String documentNo) {
            this.documentNo = documentNo;
        }
    }
}
