package vn.sinhke.appraisal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** The score of one criterion on a sheet. */
@Entity
@Table(name = "sheet_score")
class SheetScore {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "sheet_id")
    private ScoreSheet sheet;

    @Column(name = "criterion_code")
    private String code;

    @Column(name = "score")
    private BigDecimal score;

    protected SheetScore() { }

    SheetScore(ScoreSheet sheet, String code, BigDecimal score) {
        this.sheet = sheet;
        this.code = code;
        this.score = score;
    }

    void give(BigDecimal other) {
        if (score.compareTo(other) != 0) {
            score = other;
        }
    }

    String code() {
        return code;
    }

    BigDecimal score() {
        return score;
    }
}
