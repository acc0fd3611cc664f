package vn.sinhke.project.domain.rules;

import static vn.sinhke.shared.Check.Outcome.PASS;
import static vn.sinhke.shared.Check.Outcome.WARN;

import java.util.Optional;
import vn.sinhke.project.domain.LeadCapacity;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.ProjectType;

/**
 * A lead unit says what it brings: years in business, capital, facilities, earlier linkages. It warns, for no text fixes
 * a measure. Source: NĐ 98/2018/NĐ-CP, Điều 11; NĐ 27/2022/NĐ-CP, Điều 21.
 */
@InForce(act = "NĐ 98/2018", article = "Điều 11", from = "2018-08-20")
public final class LeadUnitShowsItsCapacity implements LegalRule {
    @Override
    public String code() {
        return "lead-capacity";
    }

    @Override
    public String field() {
        return "leadUnit";
    }

    @Override
    public Optional<Check> check(ProjectCase dossier) {
        if (dossier.content().type() != ProjectType.VALUE_CHAIN || dossier.content().leadUnit() == null) {
            return Optional.empty();
        }
        LeadCapacity capacity = dossier.content().leadUnit().capacity();
        boolean shown = capacity != null && capacity.yearsInBusiness() != null && capacity.capital() != null
                && (capacity.facilities() != null || capacity.earlierLinkages() != null);
        return shown ? say(PASS, null, null, capacity.yearsInBusiness(), capacity.capital()) : say(WARN, null, null);
    }
}
