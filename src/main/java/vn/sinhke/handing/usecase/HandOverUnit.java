package vn.sinhke.handing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.account.usecase.AdminOnly;
import vn.sinhke.handing.domain.Warrant;
import vn.sinhke.handing.query.EndedPlaces;
import vn.sinhke.handing.query.Place;
import vn.sinhke.handing.query.UnitDossier;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;

/**
 * An administrator hands all dossiers of a unit or of a department that ended, and that are not over, to what followed it, each in a transaction of its
 * own, with the lasting record of what went where. What was signed keeps its names. Source: DOMAIN §7, the reorganisations of 1/3/2025 and 1/7/2025.
 */
@ApplicationScoped
public class HandOverUnit {
    @Inject
    AdminOnly admin;

    @Inject
    EndedPlaces ended;

    @Inject
    HandUnitPart parts;

    @Inject
    BusinessClock clock;

    /**
     * A dossier with the unit or the department under which it would come.
     *
     * @param to null where something speaks against it
     */
    public record Planned(UnitDossier dossier, Place to, List<Violation> refused) implements Serializable { }

    /** What would happen; nothing changes. */
    public record Preview(Place place, List<Planned> dossiers) implements Serializable { }

    /** @param place the id of a unit, or the code of a department */
    public Preview preview(String place) {
        admin.require("HAND_OVER");
        Place from = ended.of(place);
        return new Preview(from, ended.under(from).stream().map(one -> parts.planned(from, one)).toList());
    }

    /**
     * @param place the id of a unit, or the code of a department
     * @return the number of the record
     */
    public Long handOver(String place, Warrant warrant) {
        admin.require("HAND_OVER");
        Place from = ended.of(place);
        List<UnitDossier> open = ended.under(from);
        List<Violation> broken = new ArrayList<>(warrant.broken(clock.today()));
        if (open.isEmpty()) {
            broken.add(Violation.of("handing-nothing", null, "handing.unit.nothing", from.name()));
        }
        if (!broken.isEmpty()) {
            throw new Problem.RulesBroken(broken);
        }
        Long handing = parts.begin(from, warrant);
        open.forEach(one -> PartByItself.hand("dossier " + one.code() + " of handing " + handing,
                () -> parts.hand(handing, from, warrant, one), why -> parts.refused(handing, one, why)));
        return handing;
    }
}
