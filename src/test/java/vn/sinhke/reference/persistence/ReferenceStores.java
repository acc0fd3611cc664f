package vn.sinhke.reference.persistence;

import jakarta.persistence.EntityManager;

/** The stores of reference data over a test database, wired by hand. */
public final class ReferenceStores {
    public final Holidays holidays = new Holidays();
    public final CapPeriods caps = new CapPeriods();
    public final ParameterPeriods parameters = new ParameterPeriods();
    public final AreaClassPeriods areas = new AreaClassPeriods();

    public ReferenceStores(EntityManager em) {
        holidays.em = em;
        caps.em = em;
        parameters.em = em;
        areas.em = em;
    }
}
