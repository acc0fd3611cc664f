package vn.sinhke.support;

import vn.sinhke.workflow.OpenCounter;

/** Opens the counters of registers as the container does: in a transaction beside the one that draws. */
public final class CountersOfTheirOwn extends OpenCounter {
    private final Wiring app;
    private final OpenCounter counters;

    private CountersOfTheirOwn(Wiring app) {
        this.app = app;
        counters = app.get(OpenCounter.class);
    }

    /** Before anything of the wiring has asked for a register. */
    public static Wiring in(Wiring app) {
        return app.with(OpenCounter.class, new CountersOfTheirOwn(app));
    }

    @Override
    public void open(String kind, String unit, int year) {
        app.run(() -> counters.open(kind, unit, year));
    }
}
