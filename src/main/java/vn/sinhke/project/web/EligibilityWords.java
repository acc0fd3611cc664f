package vn.sinhke.project.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sinhke.project.domain.ProjectCase.Basis;
import vn.sinhke.project.domain.ProjectCase.HouseholdAtDay;
import vn.sinhke.project.domain.ProjectCase.Overlap;
import vn.sinhke.shared.HouseholdClass;
import vn.sinhke.shared.web.MessageMap;

/** Why a household may or may not take part, in a sentence: its class with day and decision, and what it gets elsewhere. */
@Named
@RequestScoped
public class EligibilityWords {
    @Inject
    MessageMap texts;

    /** "Hộ nghèo từ 14/12/2023 theo QĐ 1462/QĐ-UBND"; empty for an unknown household. */
    public String of(HouseholdAtDay household) {
        if (household == null) {
            return "";
        }
        Basis basis = household.basis();
        return basis.inPoorDistrict() ? standing(household, basis) + ". " + texts.get("eligibility.poorDistrict") : standing(household, basis);
    }

    private String standing(HouseholdAtDay household, Basis basis) {
        if (household.classCode() == null) {
            return texts.get("eligibility.none");
        }
        HouseholdClass now = HouseholdClass.valueOf(household.classCode());
        if (now == HouseholdClass.NEWLY_ESCAPED) {
            return texts.of("eligibility.escaped", basis.monthsSinceEscape(), basis.escapeLimit(), basis.decisionNo());
        }
        if (now == HouseholdClass.AVERAGE_LIVING && basis.monthsSinceEscape() != null && basis.monthsSinceEscape() > basis.escapeLimit()) {
            return texts.of("eligibility.wornOff", basis.monthsSinceEscape(), basis.escapeLimit());
        }
        return texts.of("eligibility.class", now, basis.reviewedFrom(), basis.decisionNo());
    }

    /** What the household gets or got elsewhere, without its source, which may be a link. */
    public String support(Overlap other) {
        return texts.of("eligibility.support." + other.grade(), other.product(), other.to());
    }
}
