package vn.sinhke.dossier.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sinhke.project.domain.LawFacts;
import vn.sinhke.project.domain.PriceFacts;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.project.domain.ProjectCase.HouseholdAtDay;
import vn.sinhke.project.query.ProjectCases;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.reference.query.LegalRegime;
import vn.sinhke.reference.query.LegalRegimes;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Violation;

/** What the law says of a dossier on its own day: every rule, the cap and the distance to it, the households' classes. */
@Named
@RequestScoped
public class DossierFigures {
    @Inject
    DossierPage page;

    @Inject
    ProjectCases cases;

    @Inject
    LegalRegimes regimes;

    @Inject
    BusinessClock clock;

    private ProjectCase dossier;
    private LawFacts law;

    private ProjectCase dossier() {
        if (dossier == null) {
            ProjectDetail detail = page.getDossier();
            dossier = cases.gather(detail.content(), detail.id(), getDay());
        }
        return dossier;
    }

    private LawFacts law() {
        if (law == null) {
            law = cases.judge(dossier());
        }
        return law;
    }

    public LocalDate getDay() {
        return page.getDossier().dayOfReference(clock.today());
    }

    /** The regime of the dossier's own day, null before the programme's first decree. */
    public LegalRegime getRegime() {
        return regimes.at(getDay()).orElse(null);
    }

    public List<Check> getChecks() {
        return law().checks();
    }

    public List<Violation> getMissing() {
        return law().missing();
    }

    public List<HouseholdAtDay> getHouseholds() {
        return dossier().households();
    }

    /** Norms and quotes on that day. */
    public PriceFacts getPrices() {
        return dossier().prices();
    }

    public long getTargets() {
        return dossier().targets();
    }

    /** The share of target households, null without households. */
    public BigDecimal getTargetPercent() {
        int all = getHouseholds().size();
        return all == 0 ? null : BigDecimal.valueOf(getTargets() * 100).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    }

    public BigDecimal getTargetLimit() {
        return dossier().limits().minTargetPercent();
    }

    /** The State's share in percent, null without cost. */
    public BigDecimal getRatio() {
        return page.getDossier().stateSupport().percentOf(page.getDossier().total());
    }

    /** The cap it was submitted under, else the cap of its places today; null where none is known. */
    public BigDecimal getCap() {
        BigDecimal submitted = page.getDossier().capPercent();
        return submitted != null ? submitted : dossier().capPercent();
    }

    public Money getCapDistance() {
        return getCap() == null ? null : page.getDossier().total().share(getCap()).minus(page.getDossier().stateSupport());
    }

    public String getCapArticle() {
        return dossier().strictestCap() == null ? null : dossier().strictestCap().article();
    }
}
