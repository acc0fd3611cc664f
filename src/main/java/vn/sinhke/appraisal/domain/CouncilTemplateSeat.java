package vn.sinhke.appraisal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One seat of a template. */
@Entity
@Table(name = "council_template_seat")
public class CouncilTemplateSeat {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "template_id")
    private Long templateId;

    @Column(name = "pos")
    private int pos;

    @Enumerated(EnumType.STRING)
    @Column(name = "seat")
    private Seat seat;

    @Enumerated(EnumType.STRING)
    @Column(name = "source")
    private SeatSource source;

    @Column(name = "is_required")
    private boolean required;

    @Column(name = "label_vi")
    private String labelVi;

    @Column(name = "label_en")
    private String labelEn;

    protected CouncilTemplateSeat() { }

    public CouncilTemplateSeat(CouncilTemplate template, Composition.Line line) {
        templateId = template.id();
        pos = line.pos();
        seat = line.seat();
        source = line.source();
        required = line.required();
        labelVi = line.labelVi();
        labelEn = line.labelEn();
    }
}
