package vn.sinhke.appraisal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/** What a council concluded, with the count of opinions and the scores it stood on. */
@Entity
@Table(name = "council_result")
public class CouncilResult {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "project_id")
    private Long projectId;

    @Column(name = "council_id")
    private Long councilId;

    @Column(name = "round")
    private int round;

    @Column(name = "is_latest")
    private boolean latest = true;

    @Column(name = "seats")
    private int seats;

    @Column(name = "present")
    private int present;

    @Column(name = "approvals")
    private int approvals;

    @Column(name = "supplements")
    private int supplements;

    @Column(name = "refusals")
    private int refusals;

    @Column(name = "lowest")
    private BigDecimal lowest;

    @Column(name = "average")
    private BigDecimal average;

    @Column(name = "highest")
    private BigDecimal highest;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private CouncilOutcome outcome;

    @Column(name = "comment_text")
    private String comment;

    @Column(name = "concluded_by")
    private Long concludedBy;

    @Column(name = "concluded_at")
    private LocalDateTime concludedAt;

    protected CouncilResult() { }

    public CouncilResult(Council council, CouncilTally tally, CouncilOutcome outcome, String comment, long by,
                         LocalDateTime at) {
        projectId = council.projectId();
        councilId = council.id();
        round = council.round();
        seats = tally.seats();
        present = tally.present();
        approvals = tally.count(Opinion.PASS);
        supplements = tally.count(Opinion.SUPPLEMENT);
        refusals = tally.count(Opinion.FAIL);
        lowest = tally.lowest();
        average = tally.average();
        highest = tally.highest();
        this.outcome = outcome;
        this.comment = comment;
        concludedBy = by;
        concludedAt = at;
    }

    public void supersede() {
        latest = false;
    }
}
