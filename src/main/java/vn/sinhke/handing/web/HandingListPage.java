package vn.sinhke.handing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.sinhke.handing.query.EndedPlace;
import vn.sinhke.handing.query.EndedPlaces;
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
    EndedPlaces ended;

    @Inject
    CurrentActor actor;

    private List<EndedPlace> places = List.of();
    private ListModel<HandingRow, HandingFilter> list;

    public void open() {
        detail.requireReader();
        places = actor.get().has(Role.ADMIN) ? ended.all() : List.of();
        list = new ListModel<>(query, new HandingFilter(null));
    }

    /** Units and departments that ended and under which dossiers still stand; for administrators, who can hand them over. */
    public List<EndedPlace> getPlaces() {
        return places;
    }

    public ListModel<HandingRow, HandingFilter> getList() {
        return list;
    }
}
