package vn.sinhke.appraisal.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One member's judgement in one round (phiếu đánh giá): a score and a remark for each criterion, and an opinion; fixed once locked. */
@Entity
@Table(name = "score_sheet")
public class ScoreSheet {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "council_id", updatable = false)
    private Long councilId;

    @Column(name = "round", updatable = false)
    private int round;

    @Column(name = "user_id", updatable = false)
    private Long userId;

    @Enumerated(EnumType.STRING)
    @Column(name = "opinion")
    private Opinion opinion;

    @Column(name = "comment_text")
    private String comment;

    @Column(name = "saved_at")
    private LocalDateTime savedAt;

    @Column(name = "locked_at")
    private LocalDateTime lockedAt;

    @OneToMany(mappedBy = "sheet", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<SheetScore> scores = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "sheet_remark", joinColumns = @JoinColumn(name = "sheet_id"))
    @MapKeyColumn(name = "criterion_code")
    @Column(name = "remark")
    private Map<String, String> remarks = new HashMap<>();

    protected ScoreSheet() { }

    public ScoreSheet(Council council, long userId) {
        councilId = council.id();
        round = council.round();
        this.userId = userId;
    }

    /** @param noted remarks by the code of the criterion, in place of all there were; null leaves them */
    public void write(Map<String, BigDecimal> given, Map<String, String> noted, Opinion proposal, String text, LocalDateTime at) {
        if (isLocked()) {
            throw new IllegalStateException("a locked sheet is fixed");
        }
        scores.removeIf(row -> !given.containsKey(row.code()));
        Map<String, BigDecimal> left = new LinkedHashMap<>(given);
        scores.forEach(row -> row.give(left.remove(row.code())));
        left.forEach((code, score) -> scores.add(new SheetScore(this, code, score)));
        if (noted != null) {
            remarks.keySet().retainAll(noted.keySet());
            remarks.putAll(noted);
        }
        opinion = proposal;
        comment = text;
        savedAt = at;
    }

    public void lock(LocalDateTime at) {
        if (opinion == null) {
            throw new IllegalStateException("a sheet without opinion is not finished");
        }
        lockedAt = at;
    }

    public boolean isLocked() {
        return lockedAt != null;
    }

    public int version() {
        return version;
    }

    public Opinion opinion() {
        return opinion;
    }

    public Map<String, BigDecimal> scores() {
        return scores.stream().collect(Collectors.toUnmodifiableMap(SheetScore::code, SheetScore::score));
    }
}
