package vn.sinhke.household.query;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sinhke.shared.HouseholdClass;

/** What a list of households is narrowed by; nulls mean "any". A plain bean, because pages write into it. */
public class HouseholdFilter implements Serializable {
    private String q;
    private String unit;
    private String village;
    private HouseholdClass householdClass;
    private LocalDate asOf;
    private Boolean supported;

    /** Words of the head's name or of the code, with or without marks. */
    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    /** A commune, district or province: its code on the day of the list, or its id. */
    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    /** A village, written as the register writes it. */
    public String getVillage() {
        return village;
    }

    public void setVillage(String village) {
        this.village = village;
    }

    public HouseholdClass getHouseholdClass() {
        return householdClass;
    }

    public void setHouseholdClass(HouseholdClass householdClass) {
        this.householdClass = householdClass;
    }

    /** The day of the class and of the supports; today when null. */
    public LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Whether anything supports the household on the day. */
    public Boolean getSupported() {
        return supported;
    }

    public void setSupported(Boolean supported) {
        this.supported = supported;
    }
}
