package vn.sinhke.decision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.sinhke.project.domain.AuthorityFacts;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.Money;

/** That a district put a dossier before the province, for how much and by which limit; written once. */
@Entity
@Table(name = "raising")
public class Raising {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "project_id", updatable = false)
    private Long projectId;

    @Column(name = "by_user_id", updatable = false)
    private Long byUserId;

    @Column(name = "by_name", updatable = false)
    private String byName;

    @Column(name = "capacity", updatable = false)
    private String capacity;

    @Column(name = "acting_for_id", updatable = false)
    private Long actingForId;

    @Column(name = "acting_for_name", updatable = false)
    private String actingForName;

    @Column(name = "acting_document", updatable = false)
    private String actingDocument;

    @Column(name = "amount", updatable = false)
    private long amount;

    @Column(name = "limit_amount", updatable = false)
    private long limitAmount;

    @Column(name = "limit_article", updatable = false)
    private String limitArticle;

    @Column(name = "limit_from", updatable = false)
    private LocalDate limitFrom;

    @Column(name = "remark", updatable = false)
    private String remark;

    @Column(name = "raised_at", updatable = false)
    private LocalDateTime raisedAt;

    @Column(name = "business_day", updatable = false)
    private LocalDate businessDay;

    protected Raising() { }

    /**
     * @param amount the State support, above the limit
     * @param remark what the district has to say to it, null for nothing
     * @param at UTC
     */
    public Raising(Long projectId, Decision.Signature by, Money amount, AuthorityFacts limit, String remark, LocalDate day, LocalDateTime at) {
        this.projectId = projectId;
        byUserId = by.by();
        byName = by.name();
        capacity = by.capacity();
        Actor.Delegated power = by.actingFor();
        if (power != null) {
            actingForId = power.fromUserId();
            actingForName = power.fromName();
            actingDocument = power.documentNo();
        }
        this.amount = amount.dong();
        limitAmount = limit.limit().dong();
        limitArticle = limit.article();
        limitFrom = limit.from();
        this.remark = remark;
        raisedAt = at;
        businessDay = day;
    }

    public Long id() {
        return id;
    }
}
