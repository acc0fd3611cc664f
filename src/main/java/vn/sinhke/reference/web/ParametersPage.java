package vn.sinhke.reference.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.sinhke.reference.query.LegalParameter;
import vn.sinhke.reference.query.LegalParameters;
import vn.sinhke.reference.query.ParameterCode;
import vn.sinhke.reference.usecase.AddParameterPeriod;
import vn.sinhke.shared.web.Notices;

/** The legal parameters of all times; the administrator adds the values to come. */
@Named
@RequestScoped
public class ParametersPage {
    @Inject
    LegalParameters parameters;

    @Inject
    AddParameterPeriod addParameterPeriod;

    @Inject
    Notices notices;

    private ParameterCode code;
    private BigDecimal value;
    private String article;
    private LocalDate from;
    private Long province;
    private String note;

    /** In the order of the codes, which is the order of a dossier's life. */
    public List<LegalParameter> getRows() {
        return parameters.all().stream().sorted(Comparator
                .comparing((LegalParameter row) -> ParameterCode.valueOf(row.code())).thenComparing(LegalParameter::from)).toList();
    }

    public String add() {
        addParameterPeriod.add(code, value, article, from, province, note);
        notices.done("reference.parameter.added", from);
        return "parameters?faces-redirect=true";
    }

    public ParameterCode[] getCodes() {
        return ParameterCode.values();
    }

    public ParameterCode getCode() {
        return code;
    }

    public void setCode(ParameterCode entered) {
        code = entered;
    }

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal entered) {
        value = entered;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String entered) {
        article = entered;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate entered) {
        from = entered;
    }

    public Long getProvince() {
        return province;
    }

    public void setProvince(Long entered) {
        province = entered;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String entered) {
        note = entered;
    }
}
