package vn.sinhke.project.domain.rules;

import static vn.sinhke.shared.Check.Outcome.FAIL;
import static vn.sinhke.shared.Check.Outcome.PASS;

import java.util.Optional;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.Check.Measure;
import vn.sinhke.shared.ProjectType;

/** A value-chain dossier has a signed linkage or offtake contract. Source: NĐ 27/2022/NĐ-CP, Điều 21 khoản 2; NĐ 98/2018/NĐ-CP. */
@InForce(act = "NĐ 27/2022", article = "Điều 21.2", from = "2022-04-19")
public final class LinkageContractIsPresent implements LegalRule {
    @Override
    public String code() {
        return "contract-present";
    }

    @Override
    public String field() {
        return "linkageContracts";
    }

    @Override
    public Optional<Check> check(ProjectCase dossier) {
        if (dossier.content().type() != ProjectType.VALUE_CHAIN) {
            return Optional.empty();
        }
        int contracts = dossier.content().contracts().size();
        return say(contracts == 0 ? FAIL : PASS, String.valueOf(contracts), "1", contracts).map(one -> one.with(contracts - 1L, Measure.CONTRACTS));
    }
}
