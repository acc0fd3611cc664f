package vn.sinhke.project.domain.rules;

import static vn.sinhke.shared.Check.Outcome.FAIL;
import static vn.sinhke.shared.Check.Outcome.NOT_YET;
import static vn.sinhke.shared.Check.Outcome.PASS;

import java.util.Optional;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.Check.Measure;

/** Inputs are supported for at most three crops or cycles; the number is dated data. Source: NĐ 98/2018/NĐ-CP, Điều 9. */
@InForce(act = "NĐ 98/2018", article = "Điều 9", from = "2018-08-20", toConfirm = true, numbers = "MAX_INPUT_CYCLES")
public final class AtMostThreeInputCycles implements LegalRule {
    @Override
    public String code() {
        return "max-cycles";
    }

    @Override
    public String field() {
        return "cycles";
    }

    @Override
    public Optional<Check> check(ProjectCase dossier) {
        int cycles = dossier.content().cycles().size();
        int most = dossier.limits().maxCycles();
        String article = dossier.limits().maxCyclesArticle();
        if (cycles == 0) {
            return say(article, NOT_YET, "0", String.valueOf(most));
        }
        return say(article, cycles > most ? FAIL : PASS, String.valueOf(cycles), String.valueOf(most), cycles, most)
                .map(one -> one.with(most - cycles, Measure.CYCLES));
    }
}
