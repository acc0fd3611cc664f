package vn.sinhke.project.domain.rules;

import static vn.sinhke.shared.Check.Outcome.PASS;
import static vn.sinhke.shared.Check.Outcome.WARN;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.sinhke.project.domain.LeadUnit;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.ProjectType;

/**
 * The registration number of a lead unit reads like one: ten digits as the tax number, three more for a branch, or the
 * older form of a cooperative's certificate. It warns, for old certificates differ. Source: NĐ 01/2021/NĐ-CP, Điều 8.
 */
@InForce(act = "NĐ 01/2021", article = "Điều 8", from = "2021-01-04")
public final class LeadUnitIsRegistered implements LegalRule {
    @Override
    public String code() {
        return "lead-registration";
    }

    @Override
    public String field() {
        return "leadUnit";
    }

    private static final Pattern NUMBER = Pattern.compile("\\d{10}(-?\\d{3})?|\\d{2}[A-Z]\\d{7,9}");

    @Override
    public Optional<Check> check(ProjectCase dossier) {
        LeadUnit lead = dossier.content().leadUnit();
        if (dossier.content().type() != ProjectType.VALUE_CHAIN || lead == null || lead.registrationNo() == null) {
            return Optional.empty();
        }
        boolean known = NUMBER.matcher(lead.registrationNo().replaceAll("[\\s.]", "")).matches();
        return say(known ? PASS : WARN, null, null, lead.registrationNo());
    }
}
