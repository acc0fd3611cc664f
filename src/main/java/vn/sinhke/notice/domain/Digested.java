package vn.sinhke.notice.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Until which day a person's digest was looked at. */
@Entity
@Table(name = "notice_digest")
public class Digested {
    @Id
    @Column(name = "user_id")
    private Long userId;

    @Column(name = "digested_on")
    private LocalDate on;

    protected Digested() { }

    public Digested(long userId, LocalDate on) {
        this.userId = userId;
        this.on = on;
    }

    public boolean isDone(LocalDate day) {
        return !on.isBefore(day);
    }

    public void done(LocalDate day) {
        on = day;
    }
}
