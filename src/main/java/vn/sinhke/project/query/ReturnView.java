package vn.sinhke.project.query;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One return of a dossier as it is read.
 *
 * @param versionNo the submission that came back, null where none was kept
 * @param returnedAt UTC
 */
public record ReturnView(int no, String action, Integer versionNo, Long returnedBy, String returnedByName, LocalDateTime returnedAt,
                         String comment, List<Reason> reasons) implements Serializable {

    /**
     * A reason with its answer.
     *
     * @param section the key of the form's section that cures it
     * @param isNew whether it stood in no earlier return
     * @param answer null while it is open
     */
    public record Reason(Long id, String field, String section, String text, boolean isNew, String answer, String answeredBy,
                         LocalDateTime answeredAt) implements Serializable {
        public boolean isOpen() {
            return answer == null;
        }
    }

    public long open() {
        return reasons.stream().filter(Reason::isOpen).count();
    }

    public long fresh() {
        return reasons.stream().filter(Reason::isNew).count();
    }
}
