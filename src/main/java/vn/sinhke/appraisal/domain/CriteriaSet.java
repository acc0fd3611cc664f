package vn.sinhke.appraisal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The criteria that hold between two days; a council keeps the set under which it was set up. */
@Entity
@Table(name = "criteria_set")
public class CriteriaSet {
    @Id
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
}
