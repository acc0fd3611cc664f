package vn.sinhke.appraisal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The criteria that hold between two days; a council keeps the set under which it was set up. */
@Entity
@Table(name = "criteria_set")
public class CriteriaSet {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "code")
    private String code;

    @Column(name = "article")
    private String article;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "to_confirm")
    private boolean toConfirm;

    protected CriteriaSet() { }

    public CriteriaSet(String code, String article, LocalDate from, boolean toConfirm) {
        this.code = code;
        this.article = article;
        this.validFrom = from;
        this.toConfirm = toConfirm;
    }

    public Long id() {
        return id;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** Ends this period on the day before the next one. */
    public void giveWayOn(LocalDate next) {
        validTo = next.minusDays(1);
    }
}
