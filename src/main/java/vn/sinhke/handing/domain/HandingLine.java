package vn.sinhke.handing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What became of one piece of work in a handing over. Written once, never changed. */
@Entity
@Table(name = "handing_over_line")
public class HandingLine {
    private static final int LONGEST_TITLE = 400;
    private static final int LONGEST_REFUSAL = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "handing_id", updatable = false)
    private Long handingId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private HandedKind kind;

    @Column(name = "project_id", updatable = false)
    private Long projectId;

    @Column(name = "reference", updatable = false)
    private String reference;

    @Column(name = "title", updatable = false)
    private String title;

    @Column(name = "to_user_id", updatable = false)
    private Long toUserId;

    @Column(name = "to_unit_id", updatable = false)
    private Long toUnitId;

    @Column(name = "to_agency_id", updatable = false)
    private Long toAgencyId;

    @Column(name = "to_name", updatable = false)
    private String toName;

    @Enumerated(EnumType.STRING)
    @Column(name = "result", updatable = false)
    private HandedResult result;

    @Column(name = "refusal", updatable = false)
    private String refusal;

    protected HandingLine() { }

    /**
     * @param projectId null where it belongs to no dossier
     * @param reference the dossier's code, or the number of a delegation's paper
     */
    public HandingLine(Long handingId, HandedKind kind, Long projectId, String reference, String title) {
        this.handingId = handingId;
        this.kind = kind;
        this.projectId = projectId;
        this.reference = reference;
        this.title = shortened(title, LONGEST_TITLE);
        result = HandedResult.ENDED;
    }

    public HandingLine toPerson(Long userId, String name) {
        toUserId = userId;
        toName = name;
        result = HandedResult.PASSED;
        return this;
    }

    /** @param agencyId the department, which works in the unit; null where the unit itself takes it */
    public HandingLine toPlace(Long unitId, Long agencyId, String name) {
        toUnitId = unitId;
        toAgencyId = agencyId;
        toName = name;
        result = HandedResult.PASSED;
        return this;
    }

    /** @param why in Vietnamese, as administrators and auditors are to read it */
    public HandingLine refuse(String why) {
        result = HandedResult.REFUSED;
        refusal = shortened(why, LONGEST_REFUSAL);
        return this;
    }

    private static String shortened(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}
