package vn.sinhke.dossier.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.PrimeFaces;
import vn.sinhke.decision.domain.HeldState;
import vn.sinhke.decision.query.HeldView;
import vn.sinhke.dossier.usecase.ApproveTogether;
import vn.sinhke.dossier.usecase.ApproveTogether.Preview;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.web.Notices;

/** Several dossiers approved at once: what is about to be approved, and what became of it. */
@Named
@ViewScoped
public class QueueTogether implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LAST = "sk.lastBatch";

    @Inject
    ApproveTogether together;

    @Inject
    QueuePage queue;

    @Inject
    Notices notices;

    private String chosen;
    private String comment;
    private String lateReason;
    private String password;
    private String batch;
    private boolean wanted;
    private Preview preview;
    private List<HeldView> results;

    /** Shows what was chosen, before anything happens. */
    public void look() {
        preview = together.preview(List.copyOf(seen().keySet()));
        PrimeFaces.current().ajax().addCallbackParam("ready", true);
    }

    public String approve() {
        if (preview == null) {
            return null;
        }
        String typed = password;
        password = null;
        String id = together.approve(seen(), comment, lateReason, typed,
                Messages.in(FacesContext.getCurrentInstance().getViewRoot().getLocale()));
        session().put(LAST, new Last(id, LocalDateTime.now(ZoneOffset.UTC).plusSeconds(preview.undoSeconds())));
        return "/decision/queue?faces-redirect=true&" + queue.getChoice().query() + "&batch=" + id;
    }

    /** What was approved last from this session, and until when it can be taken back: whoever leaves the page and comes back finds it again. */
    private record Last(String batch, LocalDateTime until) implements Serializable { }

    private static Map<String, Object> session() {
        return FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
    }

    /** Takes back what has not taken effect yet. */
    public String undo() {
        int undone = together.undo(batch);
        notices.done(undone == 0 ? "together.undone.none" : "together.undone", undone);
        return "/decision/queue?faces-redirect=true&" + queue.getChoice().query() + "&batch=" + batch;
    }

    /** What the list's boxes say: a dossier and the version that was seen, one behind the other. */
    private Map<Long, Integer> seen() {
        Map<Long, Integer> seen = new LinkedHashMap<>();
        for (String one : chosen == null || chosen.isBlank() ? new String[0] : chosen.split(",")) {
            String[] parts = one.split(":");
            if (parts.length != 2 || !RowId.isOne(parts[0]) || !parts[1].matches("\\d{1,9}")) {
                throw new Problem.RulesBroken(Violation.of("together-number", null, "together.number", ApproveTogether.MOST));
            }
            seen.put(RowId.of(parts[0]), Integer.valueOf(parts[1]));
        }
        return seen;
    }

    /** The results of the batch that the address names, read once a request. */
    public List<HeldView> getResults() {
        if (results == null) {
            List<HeldView> found = batch == null ? List.of() : together.batch(batch);
            wanted |= found.stream().anyMatch(HeldView::isOpen);
            results = wanted ? found : List.of();
        }
        return results;
    }

    public void reread() {
        results = null;
    }

    public long count(String state) {
        return getResults().stream().filter(one -> one.state() == HeldState.valueOf(state)).count();
    }

    /** How many seconds are left to take it back; 0 when nothing waits. */
    public long getSecondsLeft() {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        return getResults().stream().filter(HeldView::isOpen).mapToLong(one -> Math.max(1, Duration.between(now, one.effectiveAt()).toSeconds()))
                .max().orElse(0);
    }

    /** For the question of why it is late. */
    public int getLateDays() {
        return preview != null && preview.late()
                ? preview.rows().stream().mapToInt(row -> row.workingDaysLeft() == null ? 0 : -row.workingDaysLeft()).max().orElse(0) : 0;
    }

    public Preview getPreview() {
        return preview;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** What was approved together, as the address names it; where it names none, the last one as long as it can be taken back. */
    void done(String asked) {
        wanted = asked != null && asked.matches("[0-9a-f-]{36}");
        batch = wanted ? asked : session().get(LAST) instanceof Last last && LocalDateTime.now(ZoneOffset.UTC).isBefore(last.until()) ? last.batch() : null;
    }
}
