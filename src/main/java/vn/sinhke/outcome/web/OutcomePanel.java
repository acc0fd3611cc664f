package vn.sinhke.outcome.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import vn.sinhke.outcome.query.OutcomeView;
import vn.sinhke.outcome.query.Outcomes;
import vn.sinhke.outcome.query.ResultLine;
import vn.sinhke.outcome.usecase.RecordOutcome;
import vn.sinhke.project.domain.Indicator;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.query.Standings;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.web.Notices;

/** The results of one dossier for its page: each indicator against its target, and a new result. */
@Named
@ViewScoped
public class OutcomePanel implements Serializable {
    @Inject
    Outcomes outcomes;

    @Inject
    ProjectDetails details;

    @Inject
    Standings standings;

    @Inject
    RecordOutcome recording;

    @Inject
    CurrentActor actor;

    @Inject
    Notices notices;

    private Long projectId;
    private List<ResultLine> lines;
    private List<OutcomeView> entries;
    private boolean recorder;
    private Indicator indicator = Indicator.HOUSEHOLDS_ESCAPING_POVERTY;
    private String period;
    private BigDecimal value;

    /** Read once for a view. */
    public OutcomePanel of(Long id) {
        if (lines == null && id != null) {
            projectId = id;
            ProjectDetail dossier = details.of(id);
            lines = outcomes.lines(id, dossier.content().targets());
            entries = outcomes.of(id);
            recorder = RecordOutcome.mayRecord(actor.get(), standings.of(id));
        }
        return this;
    }

    public String add() {
        recording.record(projectId, new RecordOutcome.Entry(indicator, period, value, null));
        notices.done("outcome.added", indicator, period);
        return "/project/detail.xhtml?faces-redirect=true&id=" + projectId + "&tab=outcome";
    }

    public List<ResultLine> getLines() {
        return lines;
    }

    public List<OutcomeView> getEntries() {
        return entries;
    }

    public boolean isRecorder() {
        return recorder;
    }

    public List<Indicator> getIndicators() {
        return List.of(Indicator.values());
    }

    public Indicator getIndicator() {
        return indicator;
    }

    public void setIndicator(Indicator indicator) {
        this.indicator = indicator;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal value) {
        this.value = value;
    }
}
