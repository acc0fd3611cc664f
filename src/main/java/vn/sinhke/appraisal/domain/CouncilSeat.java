package vn.sinhke.appraisal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Who sits where in a council. */
@Entity
@Table(name = "council_seat")
class CouncilSeat {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "council_id")
    private Council council;

    /** For queries that join by it; EclipseLink cannot join entities over the relation. */
    @Column(name = "council_id", insertable = false, updatable = false)
    private Long councilId;

    @Column(name = "user_id")
    private Long userId;

    @Enumerated(EnumType.STRING)
    @Column(name = "seat")
    private Seat seat;

    protected CouncilSeat() { }

    CouncilSeat(Council council, Long userId, Seat seat) {
        this.council = council;
        this.userId = userId;
        this.seat = seat;
    }

    Long userId() {
        return userId;
    }

    Seat seat() {
        return seat;
    }

    void pass(Long to) {
        userId = to;
    }

    void sitAs(Seat other) {
        seat = other;
    }
}
