package vn.sinhke.shared;

/** The tiers of administrative units; the district tier ended on 30/6/2025. */
public enum UnitLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE
}
