package vn.sinhke.appraisal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.shared.ProjectType;

/** The composition of councils for one type of project and one level between two days. */
@Entity
@Table(name = "council_template")
public class CouncilTemplate {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "project_type")
    private ProjectType projectType;

    @Enumerated(EnumType.STRING)
    @Column(name = "manager")
    private Manager manager;

    @Column(name = "article")
    private String article;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "to_confirm")
    private boolean toConfirm;

    protected CouncilTemplate() { }

    public CouncilTemplate(ProjectType type, Manager manager, String article, LocalDate from, boolean toConfirm) {
        this.projectType = type;
        this.manager = manager;
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
