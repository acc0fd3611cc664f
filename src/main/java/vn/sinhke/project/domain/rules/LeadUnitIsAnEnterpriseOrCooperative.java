package vn.sinhke.project.domain.rules;

import static vn.sinhke.shared.Check.Outcome.FAIL;
import static vn.sinhke.shared.Check.Outcome.NOT_YET;
import static vn.sinhke.shared.Check.Outcome.PASS;

import java.util.Optional;
import vn.sinhke.project.domain.LeadUnit;
import vn.sinhke.project.domain.LeadUnitKind;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.ProjectType;

/** A linkage is led by an enterprise, a cooperative or a union of cooperatives. Source: NĐ 27/2022/NĐ-CP, Điều 3 khoản 4. */
@InForce(act = "NĐ 27/2022", article = "Điều 3.4", from = "2022-04-19")
public final class LeadUnitIsAnEnterpriseOrCooperative implements LegalRule {
    @Override
    public String code() {
        return "lead-unit-kind";
    }

    @Override
    public String field() {
        return "leadUnit";
    }

    @Override
    public Optional<Check> check(ProjectCase dossier) {
        if (dossier.content().type() != ProjectType.VALUE_CHAIN) {
            return Optional.empty();
        }
        LeadUnit lead = dossier.content().leadUnit();
        if (lead == null || lead.kind() == null) {
            return say(NOT_YET, null, null);
        }
        return say(lead.kind() == LeadUnitKind.HOUSEHOLD_BUSINESS ? FAIL : PASS, null, null, lead.kind());
    }
}
