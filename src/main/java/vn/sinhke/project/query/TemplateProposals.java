package vn.sinhke.project.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.project.domain.LeadUnit;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.Template;
import vn.sinhke.project.domain.TemplateFilling;
import vn.sinhke.project.query.EarlierDossiers.KnownLead;
import vn.sinhke.reference.query.PriceNormRow;
import vn.sinhke.reference.query.PriceNormTable;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.VietnameseText;

/**
 * What a template proposes for a dossier: its quantities for the households, at the month's price where there is a norm,
 * with the State's share within the cap of the place and the lead unit that the commune worked with before.
 */
@ApplicationScoped
public class TemplateProposals {
    @Inject
    Templates templates;

    @Inject
    ProjectCases cases;

    @Inject
    PriceNormTable norms;

    @Inject
    EarlierDossiers earlier;

    /** A proposal; {@code leadFrom} is the code of the dossier whose lead unit is proposed, or null. */
    public record Proposal(ProjectContent content, Template template, String leadFrom) { }

    /**
     * @param typed what the dossier says already; type and first place decide cap and prices
     * @param households at least 1
     * @param day the day by whose law, norms and template it is proposed
     */
    public Proposal propose(String code, ProjectContent typed, int households, LocalDate start, LocalDate day) {
        Template template = templates.at(code, day);
        Long place = typed.sites().isEmpty() ? null : typed.sites().get(0).unitId();
        var cap = cases.gather(typed, null, day).strictestCap();
        Optional<KnownLead> known = typed.type() == ProjectType.VALUE_CHAIN && typed.leadUnit() == null && place != null
                ? earlier.leadUnit(place, VietnameseText.fold(template.product())) : Optional.empty();
        LeadUnit lead = known.map(KnownLead::unit).orElse(null);
        ProjectContent filled = new TemplateFilling(template, households, start, cap == null ? null : cap.percent(),
                item -> price(item, place, day), lead).over(typed);
        return new Proposal(filled, template, known.map(KnownLead::dossier).orElse(null));
    }

    private Money price(Template.Item item, Long place, LocalDate day) {
        return norms.at(item.item(), item.unit(), place, day).map(PriceNormRow::price).orElse(item.guidePrice());
    }
}
