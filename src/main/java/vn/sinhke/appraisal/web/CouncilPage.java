package vn.sinhke.appraisal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.appraisal.domain.Composition;
import vn.sinhke.appraisal.domain.Seat;
import vn.sinhke.appraisal.query.Compositions;
import vn.sinhke.appraisal.query.CouncilView;
import vn.sinhke.appraisal.query.Councils;
import vn.sinhke.appraisal.query.People;
import vn.sinhke.appraisal.query.Person;
import vn.sinhke.appraisal.usecase.SetCouncil;
import vn.sinhke.project.domain.ProjectParty;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.usecase.RequirePart;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.web.Notices;

/** Where the head of the appraising agency sets the council of a dossier: the decision, the people, their seats. */
@Named
@ViewScoped
public class CouncilPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SUGGESTED = 300;
    private static final List<Seat> USUAL = List.of(Seat.CHAIR, Seat.SECRETARY, Seat.MEMBER, Seat.MEMBER, Seat.MEMBER);

    @Inject
    SetCouncil setting;

    @Inject
    Councils councils;

    @Inject
    ProjectDetails projects;

    @Inject
    RequirePart part;

    @Inject
    People people;

    @Inject
    Compositions compositions;

    @Inject
    CurrentActor actor;

    @Inject
    Notices notices;

    private String id;
    private ProjectDetail project;
    private boolean set;
    private String decisionNo;
    private List<Row> rows = List.of();
    private List<Person> suggested = List.of();
    private Composition template;

    /** A seat and whoever is typed for it: a name with the user name in brackets, or the user name alone. */
    public static class Row implements Serializable {
        private static final long serialVersionUID = 1L;

        private final Composition.Line wanted;
        private String person;
        private Seat seat;

        Row(String person, Seat seat, Composition.Line wanted) {
            this.person = person;
            this.seat = seat;
            this.wanted = wanted;
        }

        static Row of(Compositions.Proposed proposed) {
            Person who = proposed.person();
            return new Row(who == null ? null : who.fullName() + " (" + who.username() + ")", proposed.line().seat(), proposed.line());
        }

        /** The line of the template that this row is to fill; null for a row beyond it. */
        public Composition.Line getWanted() {
            return wanted;
        }

        String username() {
            return Person.usernameIn(person);
        }

        public String getPerson() {
            return person;
        }

        public void setPerson(String person) {
            this.person = person;
        }

        public Seat getSeat() {
            return seat;
        }

        public void setSeat(Seat seat) {
            this.seat = seat;
        }
    }

    public void open() {
        Long number = RowId.of(id);
        project = projects.of(number);
        part.of(number, ProjectParty.AGENCY_HEAD, "SET_COUNCIL");
        suggested = people.named(null, SUGGESTED);
        CouncilView council = councils.view(number, actor.get().id()).orElse(null);
        set = council != null;
        decisionNo = set ? council.decisionNo() : null;
        rows = new ArrayList<>();
        if (set) {
            council.seats().forEach(seat -> rows.add(new Row(seat.fullName() + " (" + seat.username() + ")", seat.seat(), null)));
        } else {
            compositions.proposal(project).forEach(proposed -> rows.add(Row.of(proposed)));
        }
        template = compositions.of(project).orElse(null);
        if (rows.isEmpty()) {
            USUAL.forEach(seat -> rows.add(new Row(null, seat, null)));
        }
    }

    public void add() {
        rows.add(new Row(null, Seat.MEMBER, null));
    }

    /** Rows left empty are no members. */
    public String save() {
        setting.set(RowId.of(id), decisionNo, rows.stream().filter(row -> row.person != null && !row.person.isBlank())
                .map(row -> new SetCouncil.Member(row.username(), row.seat)).toList());
        notices.done("council.saved", decisionNo);
        return "/project/detail?faces-redirect=true&tab=appraisal&id=" + RowId.of(id);
    }

    public ProjectDetail getProject() {
        return project;
    }

    /** The composition that the regulation wants here; null where none holds. */
    public Composition getTemplate() {
        return template;
    }

    public boolean isSet() {
        return set;
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<Person> getSuggested() {
        return suggested;
    }

    public Seat[] getSeats() {
        return Seat.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getDecisionNo() {
        return decisionNo;
    }

    public void setDecisionNo(String decisionNo) {
        this.decisionNo = decisionNo;
    }
}
