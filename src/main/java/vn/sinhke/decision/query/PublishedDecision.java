package vn.sinhke.decision.query;

import java.time.LocalDate;
import vn.sinhke.project.domain.LeadUnitKind;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.ProjectType;

/**
 * A decision that approved a project, as everybody may read it: no household, no representative, nobody's name.
 *
 * @param communeId the commune as it was named when the dossier was made; as is the district
 * @param lead the enterprise or cooperative that leads it, or the community group; null where there is none to be named
 */
public record PublishedDecision(Long id, String symbol, LocalDate day, String code, String name, ProjectType type, ProjectState state,
                                Long communeId, Long districtId, int households, Money total, Money stateSupport, String lead) {

    /** From the row of the query; a household business bears a person's name and is left out. */
    public PublishedDecision(Long id, String symbol, LocalDate day, String code, String name, ProjectType type, ProjectState state, Long communeId,
                             Long districtId, Integer households, Long total, Long stateSupport, LeadUnitKind leadKind, String leadName, String groupName) {
        this(id, symbol, day, code, name, type, state, communeId, districtId, households, Money.vnd(total), Money.vnd(stateSupport),
                leadKind == null ? groupName : leadKind == LeadUnitKind.HOUSEHOLD_BUSINESS ? null : leadName);
    }
}
