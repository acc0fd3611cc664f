package vn.sinhke.handing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.sinhke.handing.query.HandingDetail;
import vn.sinhke.handing.query.HandingView;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.RowId;

/** One handing over, piece by piece. */
@Named
@ViewScoped
public class HandingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    HandingDetail detail;

    @Inject
    CurrentActor actor;

    private String id;
    private HandingView handing;

    public void open() {
        handing = detail.of(RowId.of(id));
    }

    /** Whether the reader may go on to the account, and hand over what stayed. */
    public boolean isAdmin() {
        return actor.get().has(Role.ADMIN);
    }

    public HandingView getHanding() {
        return handing;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
