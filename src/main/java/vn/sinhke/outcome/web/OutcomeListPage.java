package vn.sinhke.outcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sinhke.outcome.domain.ResultPeriod;
import vn.sinhke.outcome.query.IndicatorFigure;
import vn.sinhke.outcome.query.IndicatorQuestion;
import vn.sinhke.outcome.query.IndicatorQuestion.RollUp;
import vn.sinhke.outcome.query.Indicators;
import vn.sinhke.outcome.query.ResultAreas;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.UnitLevel;

/** Results of the own territory by indicator and district, against what the dossiers promised. */
@Named
@RequestScoped
public class OutcomeListPage {
    @Inject
    Indicators indicators;

    @Inject
    ResultAreas areas;

    @Inject
    CurrentActor actor;

    private String year;
    private List<IndicatorFigure> figures = List.of();
    private UnitView area;

    public void open() {
        ResultPeriod asked = ResultPeriod.parse(year).orElse(null);
        year = asked == null ? null : asked.text();
        area = areas.of(actor.get()).stream().findFirst().orElse(null);
        if (area != null) {
            figures = indicators.answer(new IndicatorQuestion(area.id(), asked == null ? null : asked.from(),
                    asked == null ? null : asked.to(), RollUp.AS_OF, area.level() == UnitLevel.PROVINCE ? UnitLevel.DISTRICT : null));
        }
    }

    public List<IndicatorFigure> getFigures() {
        return figures;
    }

    public UnitView getArea() {
        return area;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }
}
