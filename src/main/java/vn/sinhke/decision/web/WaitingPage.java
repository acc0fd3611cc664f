package vn.sinhke.decision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sinhke.decision.query.WaitingPlace;
import vn.sinhke.decision.query.WaitingPlaces;

/** Where dossiers wait and who is late, each line a way into the list of those dossiers. */
@Named
@RequestScoped
public class WaitingPage {
    @Inject
    WaitingPlaces places;

    private List<WaitingPlace> rows;

    public List<WaitingPlace> getRows() {
        if (rows == null) {
            rows = places.all();
        }
        return rows;
    }

    public long getTotal() {
        return getRows().stream().mapToLong(WaitingPlace::number).sum();
    }

    public long getLate() {
        return getRows().stream().mapToLong(WaitingPlace::late).sum();
    }

    /** The list of the dossiers behind a line. */
    public String href(WaitingPlace row, boolean late) {
        return "/project/list.xhtml?state=" + row.state() + (row.agencyId() == null ? "&owner=" + row.ownerUnitId() : "&agency=" + row.agencyId())
                + (late ? "&late=1" : "");
    }
}
