package vn.sinhke.appraisal.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.sinhke.appraisal.domain.CouncilTally.Limits;
import vn.sinhke.reference.query.LegalParameter;
import vn.sinhke.reference.query.LegalParameters;
import vn.sinhke.reference.query.ParameterCode;

/** What the regulation in force on a day demands of a council. */
@ApplicationScoped
public class CouncilLimits {
    @Inject
    LegalParameters parameters;

    public Limits at(LocalDate day, Long provinceId) {
        LegalParameter numerator = parameters.at(ParameterCode.QUORUM_NUMERATOR, day, provinceId);
        LegalParameter denominator = parameters.at(ParameterCode.QUORUM_DENOMINATOR, day, provinceId);
        LegalParameter votes = parameters.at(ParameterCode.PASS_VOTE_PERCENT, day, provinceId);
        LegalParameter average = parameters.at(ParameterCode.PASS_AVERAGE, day, provinceId);
        LegalParameter zeros = parameters.at(ParameterCode.ZERO_SCORE_PERCENT, day, provinceId);
        return new Limits(numerator.value(), denominator.value(), numerator.article(), votes.value(), votes.article(),
                average.value(), average.article(), zeros.value(), zeros.article());
    }
}
