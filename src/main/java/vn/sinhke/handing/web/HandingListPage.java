package vn.sinhke.handing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.sinhke.handing.query.HandingDetail;
import vn.sinhke.handing.query.HandingFilter;
import vn.sinhke.handing.query.HandingList;
import vn.sinhke.handing.query.HandingRow;
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

    private ListModel<HandingRow, HandingFilter> list;

    public void open() {
        detail.requireReader();
        list = new ListModel<>(query, new HandingFilter(null));
    }

    public ListModel<HandingRow, HandingFilter> getList() {
        return list;
    }
}
