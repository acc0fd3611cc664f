package vn.sinhke.reference.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Acts that hold together for a time, and what they changed; written by migrations, read by everybody. */
@Entity
@Table(name = "legal_regime")
public class RegimePeriod {
    @Id
    @Column(name = "id")
    private Long id;

    @Column(name = "code")
    private String code;

    @Column(name = "name_vi")
    private String nameVi;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "acts")
    private String acts;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "changes_vi")
    private String changesVi;

    @Column(name = "changes_en")
    private String changesEn;

    @Column(name = "to_confirm")
    private boolean toConfirm;

    @Column(name = "note_vi")
    private String noteVi;

    @Column(name = "note_en")
    private String noteEn;

    @Column(name = "publishes_result")
    private boolean publishesResult;

    @Column(name = "commune_decides")
    private boolean communeDecides;

    protected RegimePeriod() { }
}
