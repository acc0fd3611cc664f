package vn.sinhke.project.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sinhke.project.domain.BudgetLine;
import vn.sinhke.project.domain.PriceFacts;
import vn.sinhke.project.domain.PriceFacts.Norm;
import vn.sinhke.project.domain.PriceFacts.Terms;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.reference.query.LegalParameter;
import vn.sinhke.reference.query.LegalParameters;
import vn.sinhke.reference.query.ParameterCode;
import vn.sinhke.reference.query.PriceNormTable;
import vn.sinhke.shared.Money;

/** Gathers what is known of a dossier's prices on a day: norms of its first place, quotes, and what is asked of both. */
@ApplicationScoped
public class PriceReads {
    @Inject
    PriceNormTable norms;

    @Inject
    Quotes quotes;

    @Inject
    LegalParameters parameters;

    PriceFacts of(ProjectContent content, Long projectId, LocalDate day, Long province) {
        return new PriceFacts(norms(content, day), quotes.of(projectId), terms(day, province));
    }

    private Map<Integer, Norm> norms(ProjectContent content, LocalDate day) {
        Map<Integer, Norm> found = new LinkedHashMap<>();
        Long place = content.sites().isEmpty() ? null : content.sites().get(0).unitId();
        List<BudgetLine> lines = content.budget();
        for (int i = 0; i < lines.size(); i++) {
            int at = i;
            norms.at(lines.get(i).item(), lines.get(i).unit(), place, day).ifPresent(row -> found.put(at,
                    new Norm(row.price(), row.tolerance(), row.most(), row.month(), row.toConfirm())));
        }
        return found;
    }

    private Terms terms(LocalDate day, Long province) {
        LegalParameter norm = parameters.at(ParameterCode.PRICE_NORM_BLOCKS, day, province);
        LegalParameter needed = parameters.at(ParameterCode.QUOTES_NEEDED, day, province);
        Money from = Money.vnd(parameters.at(ParameterCode.QUOTES_FROM, day, province).value()
                .setScale(0, java.math.RoundingMode.CEILING).longValueExact());
        return new Terms(isYes(norm), norm.article(), needed.intValue(), from,
                isYes(parameters.at(ParameterCode.QUOTES_BLOCK, day, province)), needed.article());
    }

    private static boolean isYes(LegalParameter parameter) {
        return parameter.value().compareTo(BigDecimal.ZERO) != 0;
    }
}
