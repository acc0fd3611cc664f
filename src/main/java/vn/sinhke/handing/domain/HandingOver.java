package vn.sinhke.handing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.sinhke.shared.Actor;

/** One handing over: from whom, on what paper, by whom and when. Written once, never changed. */
@Entity
@Table(name = "handing_over")
public class HandingOver {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "from_user_id", updatable = false)
    private Long fromUserId;

    @Column(name = "from_unit_id", updatable = false)
    private Long fromUnitId;

    @Column(name = "from_agency_id", updatable = false)
    private Long fromAgencyId;

    @Column(name = "from_name", updatable = false)
    private String fromName;

    @Column(name = "document_no", updatable = false)
    private String documentNo;

    @Column(name = "document_date", updatable = false)
    private LocalDate documentDate;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "by_user_id", updatable = false)
    private Long byUserId;

    @Column(name = "by_name", updatable = false)
    private String byName;

    @Column(name = "happened_at", updatable = false)
    private LocalDateTime happenedAt;

    protected HandingOver() { }

    /** @param at UTC */
    private HandingOver(String fromName, Warrant warrant, Actor by, LocalDateTime at) {
        this.fromName = fromName;
        documentNo = warrant.documentNo();
        documentDate = warrant.documentDate();
        reason = warrant.reason();
        byUserId = by.id();
        byName = by.fullName();
        happenedAt = at;
    }

    public static HandingOver ofPerson(Long userId, String name, Warrant warrant, Actor by, LocalDateTime at) {
        HandingOver handing = new HandingOver(name, warrant, by, at);
        handing.fromUserId = userId;
        return handing;
    }

    /** @param agencyId the department, which works in the unit; null where the unit itself ended */
    public static HandingOver ofPlace(Long unitId, Long agencyId, String name, Warrant warrant, Actor by, LocalDateTime at) {
        HandingOver handing = new HandingOver(name, warrant, by, at);
        handing.fromUnitId = unitId;
        handing.fromAgencyId = agencyId;
        return handing;
    }

    public Long id() {
        return id;
    }
}
