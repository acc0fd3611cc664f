package vn.sinhke.appraisal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One criterion of a set, with its weight and its legal source. */
@Entity
@Table(name = "criterion")
public class Criterion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "set_id")
    private Long setId;

    @Column(name = "pos")
    private int pos;

    @Column(name = "code")
    private String code;

    @Column(name = "label_vi")
    private String labelVi;

    @Column(name = "label_en")
    private String labelEn;

    @Column(name = "article")
    private String article;

    @Column(name = "max_score")
    private int maxScore;

    protected Criterion() { }

    public Criterion(CriteriaSet set, int pos, Weighing.Item item) {
        setId = set.id();
        this.pos = pos;
        code = item.code();
        labelVi = item.labelVi();
        labelEn = item.labelEn();
        article = item.article();
        maxScore = item.max();
    }
}
