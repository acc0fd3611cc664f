package vn.sinhke.household.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.sinhke.household.query.HouseholdDetail;
import vn.sinhke.household.query.HouseholdView;
import vn.sinhke.household.query.SupportLine;
import vn.sinhke.household.usecase.RevealIdentity;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.Problem;

/** One household: who and where, its class through time, and everything it receives. */
@Named
@ViewScoped
public class HouseholdDetailPage implements Serializable {
    @Inject
    HouseholdDetail detail;

    @Inject
    RevealIdentity revealIdentity;

    @Inject
    Units units;

    private String id;
    private HouseholdView household;
    private transient String identity;

    public void open() {
        Long wanted = id != null && id.matches("\\d{1,18}") ? Long.valueOf(id) : null;
        household = detail.find(wanted).orElseThrow(Problem.NotFound::new);
    }

    /** Shows the whole personal number until the page is left; the log keeps who looked. */
    public void reveal() {
        identity = revealIdentity.reveal(household.id());
    }

    public String getPlace() {
        String district = units.name(household.districtId());
        return household.village() + ", " + units.name(household.unitId()) + (district.isEmpty() ? "" : ", " + district);
    }

    public List<SupportLine> getActiveSupports() {
        return household.supports().stream().filter(one -> one.isActiveOn(household.day())).toList();
    }

    public boolean isActive(SupportLine line) {
        return line.isActiveOn(household.day());
    }

    public String getIdentity() {
        return identity == null ? household.maskedIdentity() : identity;
    }

    public boolean isRevealable() {
        return identity == null && household.identityIsMine() && household.maskedIdentity() != null;
    }

    public HouseholdView getHousehold() {
        return household;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
