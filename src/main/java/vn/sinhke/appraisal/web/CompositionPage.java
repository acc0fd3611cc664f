package vn.sinhke.appraisal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.appraisal.domain.Composition;
import vn.sinhke.appraisal.domain.Seat;
import vn.sinhke.appraisal.domain.SeatSource;
import vn.sinhke.appraisal.query.CompositionPeriod;
import vn.sinhke.appraisal.query.CouncilRegulations;
import vn.sinhke.appraisal.usecase.AddComposition;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.web.Notices;

/** One period of the composition of councils, and the administrator's form for the period to come. */
@Named
@ViewScoped
public class CompositionPage extends RegulationForm {
    private static final long serialVersionUID = 1L;

    @Inject
    CouncilRegulations regulations;

    @Inject
    AddComposition adding;

    @Inject
    Notices notices;

    private CompositionPeriod shown;
    private List<Row> rows = List.of();

    /** A seat as it is typed. */
    public static class Row implements Serializable {
        private static final long serialVersionUID = 1L;

        private Seat seat = Seat.MEMBER;
        private SeatSource source = SeatSource.AGENCY_STAFF;
        private boolean required = true;
        private String labelVi;
        private String labelEn;

        static Row of(Composition.Line line) {
            Row row = new Row();
            row.seat = line.seat();
            row.source = line.source();
            row.required = line.required();
            row.labelVi = line.labelVi();
            row.labelEn = line.labelEn();
            return row;
        }

        boolean isBlank() {
            return (labelVi == null || labelVi.isBlank()) && (labelEn == null || labelEn.isBlank());
        }

        public Seat getSeat() {
            return seat;
        }

        public void setSeat(Seat entered) {
            seat = entered;
        }

        public SeatSource getSource() {
            return source;
        }

        public void setSource(SeatSource entered) {
            source = entered;
        }

        public boolean getRequired() {
            return required;
        }

        public void setRequired(boolean entered) {
            required = entered;
        }

        public String getLabelVi() {
            return labelVi;
        }

        public void setLabelVi(String entered) {
            labelVi = entered;
        }

        public String getLabelEn() {
            return labelEn;
        }

        public void setLabelEn(String entered) {
            labelEn = entered;
        }
    }

    /** Opens one period; the period to come begins as that one. */
    public void open() {
        shown = regulations.composition(RowId.of(getId())).orElseThrow(Problem.NotFound::new);
        rows = new ArrayList<>();
        shown.lines().forEach(line -> rows.add(Row.of(line)));
        setArticle(shown.article());
    }

    public void add() {
        rows.add(new Row());
    }

    /** Rows left empty are left out. */
    public String save() {
        adding.add(shown.type(), shown.manager(), getArticle(), getFrom(), isToConfirm(), rows.stream().filter(row -> !row.isBlank())
                .map(row -> new Composition.Line(null, row.seat, row.source, row.required, row.labelVi, row.labelEn)).toList());
        notices.done("regulation.composition.added", getFrom());
        return "/appraisal/regulation?faces-redirect=true";
    }

    public Seat[] getSeats() {
        return Seat.values();
    }

    public SeatSource[] getSources() {
        return SeatSource.values();
    }

    public CompositionPeriod getShown() {
        return shown;
    }

    public List<Row> getRows() {
        return rows;
    }
}
