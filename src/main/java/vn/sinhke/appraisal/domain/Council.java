package vn.sinhke.appraisal.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The council that appraises one dossier (Hội đồng thẩm định, Tổ thẩm định): who sits in it, by which decision, in which
 * round. Source: NĐ 98/2018/NĐ-CP Điều 12, NĐ 27/2022/NĐ-CP Điều 22.3.
 */
@Entity
@Table(name = "council")
public class Council {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "project_id", updatable = false)
    private Long projectId;

    @Column(name = "criteria_set_id")
    private Long criteriaSetId;

    @Column(name = "decision_no")
    private String decisionNo;

    @Column(name = "round")
    private int round = 1;

    @Column(name = "sent_back")
    private boolean sentBack;

    @Column(name = "set_by")
    private Long setBy;

    @Column(name = "set_at")
    private LocalDateTime setAt;

    @OneToMany(mappedBy = "council", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<CouncilSeat> seats = new ArrayList<>();

    @OneToMany(mappedBy = "council", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<CouncilConflict> conflicts = new ArrayList<>();

    @OneToMany(mappedBy = "council", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<CouncilClearance> clearances = new ArrayList<>();

    protected Council() { }

    public Council(Long projectId, Long criteriaSetId) {
        this.projectId = projectId;
        this.criteriaSetId = criteriaSetId;
    }

    /** Seats these people, in place of whoever sat before. */
    public void set(String number, Map<Long, Seat> people, long by, LocalDateTime at) {
        if (people.values().stream().filter(Seat.CHAIR::equals).count() != 1) {
            throw new IllegalArgumentException("a council has one chair");
        }
        decisionNo = number;
        setBy = by;
        setAt = at;
        seats.removeIf(seat -> !people.containsKey(seat.userId()));
        Map<Long, Seat> left = new LinkedHashMap<>(people);
        seats.forEach(seat -> seat.sitAs(left.remove(seat.userId())));
        left.forEach((user, seat) -> seats.add(new CouncilSeat(this, user, seat)));
    }

    /** Another person takes this one's seat; what the former holder has locked stays theirs. */
    public void pass(long from, Long to) {
        if (seatOf(to).isPresent()) {
            throw new IllegalArgumentException("one seat a person");
        }
        seats.stream().filter(seat -> seat.userId() == from).findFirst().orElseThrow().pass(to);
    }

    /** These people sit no more; what they have locked stays theirs. */
    public void leave(Collection<Long> people) {
        seats.removeIf(seat -> people.contains(seat.userId()));
    }

    public void declareConflict(long user, ConflictKind kind, String reason, long by, LocalDateTime at) {
        if (!hasConflict(user)) {
            conflicts.add(new CouncilConflict(this, user, kind, reason, by, at));
        }
    }

    /** The head vouches that this member only bears the same name as a representative. */
    public void clear(long user, String reason, long by, LocalDateTime at) {
        if (!isCleared(user)) {
            clearances.add(new CouncilClearance(this, user, reason, by, at));
        }
    }

    public boolean isCleared(long user) {
        return clearances.stream().anyMatch(clearance -> clearance.userId() == user);
    }

    public boolean hasConflict(long user) {
        return conflicts.stream().anyMatch(conflict -> conflict.userId() == user);
    }

    public Optional<Seat> seatOf(long user) {
        return seats.stream().filter(seat -> seat.userId() == user).map(CouncilSeat::seat).findFirst();
    }

    /** The leader wants another appraisal: the council confirms its sheets, or the first new sheet begins a round. */
    public void sentBack() {
        sentBack = true;
    }

    public void concluded() {
        sentBack = false;
    }

    public boolean isSentBack() {
        return sentBack;
    }

    public void nextRound() {
        round++;
        sentBack = false;
    }

    public Long id() {
        return id;
    }

    public Long projectId() {
        return projectId;
    }

    public Long criteriaSetId() {
        return criteriaSetId;
    }

    public String decisionNo() {
        return decisionNo;
    }

    public Map<Long, Seat> seated() {
        Map<Long, Seat> seated = new LinkedHashMap<>();
        seats.forEach(seat -> seated.put(seat.userId(), seat.seat()));
        return seated;
    }

    public int round() {
        return round;
    }

    public LocalDateTime setAt() {
        return setAt;
    }
}
