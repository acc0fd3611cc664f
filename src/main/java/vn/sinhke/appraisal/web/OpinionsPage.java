package vn.sinhke.appraisal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.appraisal.domain.Stance;
import vn.sinhke.appraisal.query.OpinionView;
import vn.sinhke.appraisal.query.Opinions;
import vn.sinhke.appraisal.query.People;
import vn.sinhke.appraisal.query.Person;
import vn.sinhke.appraisal.usecase.AskOpinion;
import vn.sinhke.appraisal.usecase.GiveOpinion;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.web.Notices;

/** The opinions asked for on one dossier: ask a specialist, or answer what one was asked oneself. */
@Named
@ViewScoped
public class OpinionsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SUGGESTED = 200;

    @Inject
    ProjectDetails projects;

    @Inject
    Opinions opinions;

    @Inject
    AskOpinion asking;

    @Inject
    GiveOpinion answering;

    @Inject
    People people;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    @Inject
    Notices notices;

    private String id;
    private ProjectDetail project;
    private List<OpinionView> all = List.of();
    private List<Person> suggested = List.of();
    private boolean mayAsk;
    private String username;
    private String question;
    private LocalDate dueOn;
    private Stance stance;
    private String answer;

    public void open() {
        project = projects.of(RowId.of(id));
        all = opinions.of(project, actor.get().id());
        mayAsk = asking.mayAsk(project);
        suggested = mayAsk ? people.named(null, SUGGESTED) : List.of();
    }

    public String ask() {
        asking.ask(project.id(), Person.usernameIn(username), question, dueOn);
        notices.done("opinion.asked");
        return again();
    }

    public String give() {
        answering.answer(project.id(), getMine().id(), stance, answer);
        notices.done("opinion.given");
        return again();
    }

    private String again() {
        return "/appraisal/opinions?faces-redirect=true&id=" + project.id();
    }

    /** What the reader was asked and has not answered while an answer is still wanted; null for nothing. */
    public OpinionView getMine() {
        return !Opinions.APPRAISING.contains(project.state()) ? null
                : all.stream().filter(one -> !one.answered() && one.userId() == actor.get().id()).findFirst().orElse(null);
    }

    public boolean late(OpinionView one) {
        return one.late(clock.today());
    }

    public ProjectDetail getProject() {
        return project;
    }

    public List<OpinionView> getAll() {
        return all;
    }

    public List<Person> getSuggested() {
        return suggested;
    }

    public boolean isMayAsk() {
        return mayAsk;
    }

    public Stance[] getStances() {
        return Stance.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public Stance getStance() {
        return stance;
    }

    public void setStance(Stance stance) {
        this.stance = stance;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
