package vn.sinhke.project.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Objects;
import vn.sinhke.shared.VietnameseText;

/** Why a dossier came back, where in the form it is cured, and what its submitter answers. */
@Entity
@Table(name = "return_reason")
public class ReturnReason {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "return_id")
    private ProjectReturn given;

    @Column(name = "pos")
    private int pos;

    @Column(name = "field")
    private String field;

    @Column(name = "reason_text")
    private String text;

    @Column(name = "is_new")
    private boolean isNew;

    @Column(name = "answer")
    private String answer;

    @Column(name = "answered_by_name")
    private String answeredBy;

    @Column(name = "answered_at")
    private LocalDateTime answeredAt;

    protected ReturnReason() { }

    ReturnReason(ProjectReturn given, int pos, String field, String text, boolean isNew) {
        this.given = given;
        this.pos = pos;
        this.field = field;
        this.text = text;
        this.isNew = isNew;
    }

    /** Two reasons are the same when they stand in the same section and read the same without marks, case and spacing. */
    public static String sameAs(String field, String text) {
        return DossierSection.of(field) + " " + VietnameseText.fold(Objects.toString(text, "")).strip().replaceAll("\\s+", " ");
    }

    /** Keeps the answer, or takes it back with null; whether anything changed. */
    public boolean answer(String answer, String by, LocalDateTime at) {
        if (Objects.equals(this.answer, answer)) {
            return false;
        }
        this.answer = answer;
        answeredBy = answer == null ? null : by;
        answeredAt = answer == null ? null : at;
        return true;
    }

    public Long id() {
        return id;
    }

    public String field() {
        return field;
    }

    public String text() {
        return text;
    }

    public boolean isNew() {
        return isNew;
    }

    public String answer() {
        return answer;
    }
}
