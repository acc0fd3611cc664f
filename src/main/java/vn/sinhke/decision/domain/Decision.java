package vn.sinhke.decision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.sinhke.shared.Actor;

/** What a leader decided, in which capacity, under which number (quyết định); written once. */
@Entity
@Table(name = "decision")
public class Decision {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "project_id")
    private Long projectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private DecisionKind kind;

    @Column(name = "register_unit")
    private String registerUnit;

    @Column(name = "register_year")
    private int registerYear;

    @Column(name = "register_no")
    private Integer registerNo;

    @Column(name = "symbol")
    private String symbol;

    @Column(name = "signed_by")
    private Long signedBy;

    @Column(name = "signed_name")
    private String signedName;

    @Column(name = "capacity")
    private String capacity;

    @Column(name = "acting_for_id")
    private Long actingForId;

    @Column(name = "acting_for_name")
    private String actingForName;

    @Column(name = "acting_document")
    private String actingDocument;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    @Column(name = "business_day")
    private LocalDate businessDay;

    @Column(name = "comment_text")
    private String comment;

    protected Decision() { }

    /** Who signed, in which capacity, and for whom if not in their own right. */
    public record Signature(long by, String name, String capacity, Actor.Delegated actingFor) { }

    public Decision(Long projectId, DecisionKind kind, Signature signature, String registerUnit, LocalDate day, LocalDateTime at,
                    String comment) {
        this.projectId = projectId;
        this.kind = kind;
        this.registerUnit = registerUnit;
        this.registerYear = day.getYear();
        this.signedBy = signature.by();
        this.signedName = signature.name();
        this.capacity = signature.capacity();
        if (signature.actingFor() != null) {
            actingForId = signature.actingFor().fromUserId();
            actingForName = signature.actingFor().fromName();
            actingDocument = signature.actingFor().documentNo();
        }
        this.businessDay = day;
        this.decidedAt = at;
        this.comment = comment;
    }

    /** Gives the decision its number in the committee's register of the year. */
    public void number(int no) {
        registerNo = no;
        symbol = "%02d/QĐ-UBND".formatted(no);
    }
}
