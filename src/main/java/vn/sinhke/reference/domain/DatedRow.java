package vn.sinhke.reference.domain;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.sinhke.shared.Period;

/** A row that holds between two days, for the whole country or for one province, and gives way to the next one. */
@MappedSuperclass
public abstract class DatedRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "article")
    private String article;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "province_id")
    private Long provinceId;

    protected DatedRow() { }

    protected DatedRow(String article, LocalDate validFrom, Long provinceId) {
        this.article = article;
        this.validFrom = validFrom;
        this.provinceId = provinceId;
    }

    /** Ends this row on the day before the next one starts; what already lies in the past stays as it was. */
    public void giveWayOn(LocalDate next) {
        validTo = new Period(validFrom, validTo).endingBefore(next).to();
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }
}
