package vn.sinhke.appraisal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.appraisal.domain.Weighing;
import vn.sinhke.appraisal.query.CouncilRegulations;
import vn.sinhke.appraisal.query.CriteriaPeriod;
import vn.sinhke.appraisal.query.CriterionView;
import vn.sinhke.appraisal.usecase.AddCriteria;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.web.Notices;

/** One set of criteria, and the administrator's form for the set to come. */
@Named
@ViewScoped
public class CriteriaPage extends RegulationForm {
    private static final long serialVersionUID = 1L;

    @Inject
    CouncilRegulations regulations;

    @Inject
    AddCriteria adding;

    @Inject
    Notices notices;

    private CriteriaPeriod shown;
    private List<Row> rows = List.of();

    /** A criterion as it is typed. */
    public static class Row implements Serializable {
        private static final long serialVersionUID = 1L;

        private String code;
        private String labelVi;
        private String labelEn;
        private String article;
        private Integer max;

        static Row of(CriterionView criterion) {
            Row row = new Row();
            row.code = criterion.code();
            row.labelVi = criterion.labelVi();
            row.labelEn = criterion.labelEn();
            row.article = criterion.article();
            row.max = criterion.max();
            return row;
        }

        boolean isBlank() {
            return (code == null || code.isBlank()) && (labelVi == null || labelVi.isBlank()) && max == null;
        }

        public String getCode() {
            return code;
        }

        public void setCode(String entered) {
            code = entered;
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

        public String getArticle() {
            return article;
        }

        public void setArticle(String entered) {
            article = entered;
        }

        public Integer getMax() {
            return max;
        }

        public void setMax(Integer entered) {
            max = entered;
        }
    }

    /** Opens one period; the period to come begins as that one. */
    public void open() {
        shown = regulations.criteria(RowId.of(getId())).orElseThrow(Problem.NotFound::new);
        rows = new ArrayList<>();
        shown.criteria().forEach(one -> rows.add(Row.of(one)));
        setArticle(shown.article());
    }

    public void add() {
        rows.add(new Row());
    }

    /** Rows left empty are left out. */
    public String save() {
        adding.add(getArticle(), getFrom(), isToConfirm(), rows.stream().filter(row -> !row.isBlank())
                .map(row -> new Weighing.Item(row.code, row.labelVi, row.labelEn, row.article, row.max)).toList());
        notices.done("regulation.criteria.added", getFrom());
        return "/appraisal/regulation?faces-redirect=true";
    }

    /** What the present set adds up to. */
    public int getTotal() {
        return shown.criteria().stream().mapToInt(CriterionView::max).sum();
    }

    public CriteriaPeriod getShown() {
        return shown;
    }

    public List<Row> getRows() {
        return rows;
    }
}
