package vn.sinhke.appraisal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sinhke.appraisal.query.CompositionPeriod;
import vn.sinhke.appraisal.query.CouncilRegulations;
import vn.sinhke.appraisal.query.CriteriaPeriod;

/** What holds for councils, at any time: who sits in them, and by which criteria they score. */
@Named
@RequestScoped
public class RegulationPage {
    @Inject
    CouncilRegulations regulations;

    private List<CompositionPeriod> compositions;
    private List<CriteriaPeriod> criteria;

    public List<CompositionPeriod> getCompositions() {
        if (compositions == null) {
            compositions = regulations.compositions();
        }
        return compositions;
    }

    public List<CriteriaPeriod> getCriteria() {
        if (criteria == null) {
            criteria = regulations.criteria();
        }
        return criteria;
    }
}
