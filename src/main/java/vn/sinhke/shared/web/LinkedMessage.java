package vn.sinhke.shared.web;

import jakarta.faces.application.FacesMessage;

/** An error that knows where in the page it can be cured: the id of a section or a field. */
public class LinkedMessage extends FacesMessage {
    private final String target;

    public LinkedMessage(String text, String target) {
        super(SEVERITY_ERROR, text, null);
        this.target = target;
    }

    public String getTarget() {
        return target;
    }
}
