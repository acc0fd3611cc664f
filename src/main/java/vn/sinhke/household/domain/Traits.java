package vn.sinhke.household.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What gives a household priority beside its class: ethnic minority, woman at its head, merit, disability. Source: QĐ 90/QĐ-TTg 2022. */
@Embeddable
public class Traits {
    @Column(name = "ethnic_minority")
    private boolean ethnicMinority;

    @Column(name = "woman_headed")
    private boolean womanHeaded;

    @Column(name = "merit")
    private boolean merit;

    @Column(name = "disabled")
    private boolean disabled;

    protected Traits() { }

    public Traits(boolean ethnicMinority, boolean womanHeaded, boolean merit, boolean disabled) {
        this.ethnicMinority = ethnicMinority;
        this.womanHeaded = womanHeaded;
        this.merit = merit;
        this.disabled = disabled;
    }

    public boolean ethnicMinority() {
        return ethnicMinority;
    }

    public boolean womanHeaded() {
        return womanHeaded;
    }

    public boolean merit() {
        return merit;
    }

    public boolean disabled() {
        return disabled;
    }
}
