package vn.sinhke.project.domain;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The parts of a dossier that a template can fill, each taken or left as a whole. */
public enum TemplatePart {
    PRODUCT(ProjectContent::product, "product"),
    TIME(content -> content.startDate() == null && content.months() == null ? null
            : List.of(String.valueOf(content.startDate()), String.valueOf(content.months())), "startDate", "months"),
    LEAD_UNIT(ProjectContent::leadUnit, "leadUnit.kind", "leadUnit.name", "leadUnit.registrationNo", "leadUnit.representative",
            "leadUnit.yearsInBusiness", "leadUnit.capital", "leadUnit.facilities", "leadUnit.earlierLinkages"),
    CYCLES(content -> orNull(content.cycles()), "cycles"),
    BUDGET(content -> orNull(content.budget()), "budget"),
    CONTRACTS(content -> orNull(content.contracts()), "linkageContracts"),
    TARGETS(content -> orNull(content.targets()), "targets"),
    ROTATION(ProjectContent::rotation, "rotation.kind", "rotation.item", "rotation.perBeneficiary", "rotation.minWeightKg",
            "rotation.dueMonths");

    private final Function<ProjectContent, Object> read;
    private final List<String> fields;

    TemplatePart(Function<ProjectContent, Object> read, String... fields) {
        this.read = read;
        this.fields = List.of(fields);
    }

    private static Object orNull(List<?> rows) {
        return rows.isEmpty() ? null : rows;
    }

    /** The fields of the form, named as the history names them. */
    public List<String> fields() {
        return fields;
    }

    /** Whether the dossier has nothing there yet, so that filling overwrites nothing. */
    public boolean isEmpty(ProjectContent content) {
        return read.apply(content) == null;
    }

    /** Whether the proposal has something to fill there that the dossier does not say already. */
    public boolean isNew(ProjectContent proposed, ProjectContent typed) {
        return !isEmpty(proposed) && !Objects.equals(read.apply(proposed), read.apply(typed));
    }
}
