package vn.sinhke.project.domain.rules;

import static vn.sinhke.shared.Check.Outcome.PASS;
import static vn.sinhke.shared.Check.Outcome.WARN;

import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.project.domain.ProjectCase.TermLimits;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.ProjectType;

/**
 * A community project ends before the programme does that pays for it. The programme's last year is dated data; whether what
 * runs on may be paid by its successor is to be confirmed, so that it is seen and not refused. Source: QĐ 90/QĐ-TTg 2022, from
 * 2026 on NQ 257/2025/QH15.
 */
@InForce(act = "QĐ 90/2022", article = "Điều 1", from = "2022-01-18", toConfirm = true, numbers = "PROGRAMME_LAST_YEAR")
public final class CommunityProjectEndsWithinTheProgramme implements LegalRule {
    @Override
    public String code() {
        return "programme-term";
    }

    @Override
    public String field() {
        return "months";
    }

    @Override
    public Optional<Check> check(ProjectCase dossier) {
        LocalDate end = dossier.content().endDate();
        if (dossier.content().type() != ProjectType.COMMUNITY || end == null) {
            return Optional.empty();
        }
        TermLimits limits = dossier.limits().term();
        String last = String.valueOf(limits.lastYear());
        return say(limits.lastYearArticle(), end.getYear() > limits.lastYear() ? WARN : PASS, String.valueOf(end.getYear()), last, end, last);
    }
}
