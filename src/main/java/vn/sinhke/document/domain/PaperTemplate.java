package vn.sinhke.document.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** The fixed sentences of one kind of paper for a time; only the last day may still be set, by the period that follows. */
@Entity
@Table(name = "paper_template")
public class PaperTemplate {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private DocumentKind kind;

    @Column(name = "template_text")
    private String text;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "note")
    private String note;

    @Column(name = "entered_by")
    private String enteredBy;

    protected PaperTemplate() { }

    public PaperTemplate(DocumentKind kind, String text, LocalDate from, String note, String enteredBy) {
        this.kind = kind;
        this.text = text;
        this.validFrom = from;
        this.note = note;
        this.enteredBy = enteredBy;
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
