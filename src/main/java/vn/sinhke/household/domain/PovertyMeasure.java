package vn.sinhke.household.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What the programme offers against a cause of poverty, from a day until another. Source: the row's own article. */
@Entity
@Table(name = "poverty_measure")
public class PovertyMeasure {
    @Id
    @Column(name = "id")
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause")
    private PovertyCause cause;

    @Column(name = "measure")
    private String measure;

    @Column(name = "measure_en")
    private String measureEn;

    @Column(name = "article")
    private String article;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "to_confirm")
    private boolean toConfirm;

    protected PovertyMeasure() { }
}
