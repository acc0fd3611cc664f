package vn.sinhke.handing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.account.usecase.AdminOnly;
import vn.sinhke.handing.domain.Warrant;
import vn.sinhke.handing.query.DissolvedUnits;
import vn.sinhke.handing.query.UnitDossier;
import vn.sinhke.project.usecase.ReassignDossier;
import vn.sinhke.project.usecase.ReassignDossier.Successor;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;

/**
 * An administrator hands all dossiers of a dissolved unit that are not over to the units that followed it, each in a transaction of its own, with
 * the lasting record of what went where. What was signed keeps its names. Source: DOMAIN §7, the reorganisation of 1/7/2025.
 */
@ApplicationScoped
public class HandOverUnit {
    @Inject
    AdminOnly admin;

    @Inject
    DissolvedUnits dissolved;

    @Inject
    ReassignDossier reassigning;

    @Inject
    HandUnitPart parts;

    @Inject
    Units units;

    @Inject
    BusinessClock clock;

    /**
     * A dossier with the unit under which it would come.
     *
     * @param to null where something speaks against it
     */
    public record Planned(UnitDossier dossier, UnitView to, List<Violation> refused) implements Serializable { }

    /** What would happen; nothing changes. */
    public record Preview(UnitView unit, List<Planned> dossiers) implements Serializable { }

    public Preview preview(Long unitId) {
        admin.require("HAND_OVER");
        UnitView unit = units.byId(unitId).orElseThrow(Problem.NotFound::new);
        return new Preview(unit, dissolved.under(unitId).stream().map(one -> {
            Successor successor = reassigning.successor(one.id());
            return new Planned(one, successor.owner(), successor.against());
        }).toList());
    }

    /** @return the number of the record */
    public Long handOver(Long unitId, Warrant warrant) {
        admin.require("HAND_OVER");
        UnitView unit = units.byId(unitId).orElseThrow(Problem.NotFound::new);
        List<UnitDossier> open = dissolved.under(unitId);
        List<Violation> broken = new ArrayList<>(warrant.broken(clock.today()));
        if (open.isEmpty()) {
            broken.add(Violation.of("handing-nothing", null, "handing.unit.nothing", unit.name()));
        }
        if (!broken.isEmpty()) {
            throw new Problem.RulesBroken(broken);
        }
        Long handing = parts.begin(unit, warrant);
        open.forEach(one -> PartByItself.hand("dossier " + one.code() + " of handing " + handing,
                () -> parts.hand(handing, unit, warrant, one), why -> parts.refused(handing, one, why)));
        return handing;
    }
}
