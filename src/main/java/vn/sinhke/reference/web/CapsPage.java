package vn.sinhke.reference.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.sinhke.reference.query.Cap;
import vn.sinhke.reference.query.SupportCaps;
import vn.sinhke.reference.usecase.AddCapPeriod;
import vn.sinhke.shared.AreaClass;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.web.Notices;

/** The support caps of all times; the administrator adds the ones to come. */
@Named
@RequestScoped
public class CapsPage {
    @Inject
    SupportCaps caps;

    @Inject
    AddCapPeriod addCapPeriod;

    @Inject
    Notices notices;

    private ProjectType type;
    private AreaClass areaClass;
    private BigDecimal percent;
    private String article;
    private LocalDate from;
    private Long province;

    public List<Cap> getRows() {
        return caps.all().stream().sorted(Comparator.comparing(Cap::type).thenComparing(Cap::areaClass)
                .thenComparing(Cap::from)).toList();
    }

    public String add() {
        addCapPeriod.add(type, areaClass, percent, article, from, province);
        notices.done("reference.cap.added", from);
        return "caps?faces-redirect=true";
    }

    public ProjectType[] getTypes() {
        return ProjectType.values();
    }

    public AreaClass[] getClasses() {
        return AreaClass.values();
    }

    public ProjectType getType() {
        return type;
    }

    public void setType(ProjectType entered) {
        type = entered;
    }

    public AreaClass getAreaClass() {
        return areaClass;
    }

    public void setAreaClass(AreaClass entered) {
        areaClass = entered;
    }

    public BigDecimal getPercent() {
        return percent;
    }

    public void setPercent(BigDecimal entered) {
        percent = entered;
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
}
