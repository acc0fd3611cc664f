package vn.sinhke.appraisal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
}
