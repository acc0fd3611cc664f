package vn.sinhke.reference.query;

import vn.sinhke.support.Wiring;

/** Tells the beans that answer from memory of an edit, as the commit does in the application. */
public final class ReferenceNews {
    private ReferenceNews() { }

    public static void tell(Wiring app) {
        app.get(SupportCaps.class).changed(null);
        app.get(LegalParameters.class).changed(null);
        app.get(WorkingCalendar.class).changed(null);
    }
}
