package vn.sinhke.project.domain.rules;

import static vn.sinhke.shared.Check.Outcome.FAIL;
import static vn.sinhke.shared.Check.Outcome.NOT_YET;
import static vn.sinhke.shared.Check.Outcome.PASS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sinhke.household.domain.SupportGrade;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.Check.Measure;

/**
 * No household gets the same thing twice in the same period, neither from another dossier nor by standing twice in
 * this one. Source: the principle of no double support, NĐ 27/2022/NĐ-CP, Điều 20.
 */
@InForce(act = "NĐ 27/2022", article = "Điều 20", from = "2022-04-19")
public final class NobodyIsSupportedTwice implements LegalRule {
    @Override
    public String code() {
        return "double-support";
    }

    @Override
    public String field() {
        return "participants";
    }

    @Override
    public Optional<Check> check(ProjectCase dossier) {
        if (dossier.households().isEmpty()) {
            return say(NOT_YET, null, null);
        }
        List<String> codes = dossier.households().stream().map(ProjectCase.HouseholdAtDay::code).toList();
        Stream<String> twiceHere = codes.stream().filter(code -> codes.indexOf(code) != codes.lastIndexOf(code)).distinct();
        List<String> all = Stream.concat(twiceHere, dossier.overlaps().stream()
                .filter(overlap -> overlap.grade() == SupportGrade.HARD)
                .map(overlap -> overlap.householdCode() + " (" + overlap.source() + ")")).toList();
        Optional<Check> check = all.isEmpty()
                ? say(PASS, "0", "0", codes.size())
                : say(FAIL, String.valueOf(all.size()), "0", all.size(), String.join("; ", all));
        return check.map(one -> one.with(-all.size(), Measure.HOUSEHOLDS));
    }
}
