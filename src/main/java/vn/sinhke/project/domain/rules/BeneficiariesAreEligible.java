package vn.sinhke.project.domain.rules;

import static vn.sinhke.shared.Check.Outcome.FAIL;
import static vn.sinhke.shared.Check.Outcome.NOT_YET;
import static vn.sinhke.shared.Check.Outcome.PASS;

import java.util.List;
import java.util.Optional;
import vn.sinhke.project.domain.ParticipantKind;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.project.domain.ProjectCase.HouseholdAtDay;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.Check.Measure;

/**
 * Every beneficiary is, on the day of the application, of a poor, near-poor or newly escaped household, or lives in a
 * poor district, where all are eligible. Source: QĐ 90/QĐ-TTg 2022, Dự án 2.
 */
@InForce(act = "QĐ 90/2022", article = "Dự án 2", from = "2022-01-18", 
        numbers = {"NEWLY_ESCAPED_MONTHS", "MIN_DEFICITS_POOR", "POVERTY_LINE_RURAL", "POVERTY_LINE_URBAN", "AVERAGE_LIVING_LINE_RURAL",
            "AVERAGE_LIVING_LINE_URBAN"})
public final class BeneficiariesAreEligible implements LegalRule {
    @Override
    public String code() {
        return "eligible-class";
    }

    @Override
    public String field() {
        return "participants";
    }

    @Override
    public Optional<Check> check(ProjectCase dossier) {
        List<HouseholdAtDay> beneficiaries = dossier.households().stream()
                .filter(household -> household.kind() == ParticipantKind.BENEFICIARY).toList();
        if (beneficiaries.isEmpty()) {
            return say(NOT_YET, null, null);
        }
        List<String> not = beneficiaries.stream().filter(household -> !household.target())
                .map(household -> household.code() + " " + household.head()).toList();
        String all = String.valueOf(beneficiaries.size());
        Optional<Check> check = not.isEmpty()
                ? say(PASS, all, all, beneficiaries.size(), dossier.day())
                : say(FAIL, String.valueOf(beneficiaries.size() - not.size()), all, not.size(), String.join("; ", not), dossier.day());
        return check.map(one -> one.with(-not.size(), Measure.HOUSEHOLDS));
    }
}
