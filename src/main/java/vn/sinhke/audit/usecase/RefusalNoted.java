package vn.sinhke.audit.usecase;

import jakarta.enterprise.context.RequestScoped;

/** Whether the refusal of this request is in the log already. */
@RequestScoped
public class RefusalNoted {
    private boolean noted;

    public void note() {
        noted = true;
    }

    public boolean isNoted() {
        return noted;
    }
}
