package vn.sinhke.handing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.sinhke.handing.query.DissolvedUnit;
import vn.sinhke.handing.query.DissolvedUnits;
import vn.sinhke.handing.query.HandingDetail;
import vn.sinhke.handing.query.HandingFilter;
import vn.sinhke.handing.query.HandingList;
import vn.sinhke.handing.query.HandingRow;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.web.ListModel;

/** The record of handings over. */
@Named
@ViewScoped
public class HandingListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    HandingList query;

    @Inject
    HandingDetail detail;

    @Inject
    DissolvedUnits dissolved;

    @Inject
    CurrentActor actor;

    private List<DissolvedUnit> units = List.of();
    private ListModel<HandingRow, HandingFilter> list;

    public void open() {
        detail.requireReader();
        units = actor.get().has(Role.ADMIN) ? dissolved.all() : List.of();
        list = new ListModel<>(query, new HandingFilter(null));
    }

    /** Dissolved units under which dossiers still stand; for administrators, who can hand them over. */
    public List<DissolvedUnit> getUnits() {
        return units;
    }

    public ListModel<HandingRow, HandingFilter> getList() {
        return list;
    }
}
