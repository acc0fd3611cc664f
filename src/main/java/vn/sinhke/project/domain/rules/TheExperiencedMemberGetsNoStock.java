package vn.sinhke.project.domain.rules;

import static vn.sinhke.shared.Check.Outcome.FAIL;
import static vn.sinhke.shared.Check.Outcome.PASS;

import java.util.List;
import java.util.Optional;
import vn.sinhke.project.domain.ParticipantKind;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.Check.Measure;

/**
 * A member who joins for the group's experience without being a target person gets no stock. A target person with
 * experience is entered as a beneficiary. Source: QĐ 90/QĐ-TTg 2022, Dự án 2; NĐ 27/2022/NĐ-CP, Điều 22.
 */
@InForce(act = "QĐ 90/2022", article = "Dự án 2", from = "2022-01-18")
public final class TheExperiencedMemberGetsNoStock implements LegalRule {
    @Override
    public String code() {
        return "experienced-no-stock";
    }

    @Override
    public String field() {
        return "participants";
    }

    @Override
    public Optional<Check> check(ProjectCase dossier) {
        var experienced = dossier.households().stream()
                .filter(household -> household.kind() == ParticipantKind.EXPERIENCED_MEMBER).toList();
        if (experienced.isEmpty()) {
            return Optional.empty();
        }
        List<String> stocked = experienced.stream()
                .filter(household -> household.stock() != null && household.stock().signum() > 0)
                .map(household -> household.code() + " " + household.head()).toList();
        Optional<Check> check = stocked.isEmpty()
                ? say(PASS, "0", "0", experienced.size())
                : say(FAIL, String.valueOf(stocked.size()), "0", stocked.size(), String.join("; ", stocked));
        return check.map(one -> one.with(-stocked.size(), Measure.HOUSEHOLDS));
    }
}
