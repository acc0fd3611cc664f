package vn.sinhke.project.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.sinhke.shared.ProjectType;

/** How a {@link PaperNeed} is kept, with the type of project (null: every one) and the days for which it holds. */
@Entity
@Table(name = "paper_requirement")
class PaperRequirement {
    @Id
    @Column(name = "id")
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "project_type")
    private ProjectType type;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private AttachmentKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage")
    private PaperNeed.Stage stage;

    @Enumerated(EnumType.STRING)
    @Column(name = "need")
    private PaperNeed.Degree need;

    @Enumerated(EnumType.STRING)
    @Column(name = "given_by")
    private PaperNeed.GivenBy givenBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "applies_when")
    private PaperNeed.When appliesWhen;

    @Column(name = "files")
    private int files;

    @Column(name = "form_no")
    private String formNo;

    @Column(name = "article")
    private String article;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "to_confirm")
    private boolean toConfirm;

    @Column(name = "note")
    private String note;

    protected PaperRequirement() { }
}
