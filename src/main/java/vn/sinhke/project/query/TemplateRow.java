package vn.sinhke.project.query;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sinhke.shared.Component;

/** One period of a template in a list; {@code to} is null while no other follows. */
public record TemplateRow(Long id, String code, String product, Component component, Integer months, Integer cycles, String source,
                          Boolean toConfirm, LocalDate from, LocalDate to) implements Serializable {

    public boolean isValidAt(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
}
