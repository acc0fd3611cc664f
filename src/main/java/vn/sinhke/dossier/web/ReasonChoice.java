package vn.sinhke.dossier.web;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** A usual reason for giving a dossier back, bound to the section of the form that it concerns. */
public class ReasonChoice implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String field;
    private boolean on;

    ReasonChoice(String field) {
        this.field = field;
    }

    static List<ReasonChoice> all() {
        return Stream.of("budget", "ratio", "participants", "contracts", "attachments", "other").map(ReasonChoice::new).toList();
    }

    public String getField() {
        return field;
    }

    public String getKey() {
        return "queue.reason." + field;
    }

    public boolean isOn() {
        return on;
    }

    public void setOn(boolean on) {
        this.on = on;
    }
}
