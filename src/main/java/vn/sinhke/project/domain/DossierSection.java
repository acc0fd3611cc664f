package vn.sinhke.project.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.sinhke.shared.ProjectType;

/** A section of the dossier's form, and the fields that are cured in it. */
public enum DossierSection {
    GENERAL("general", "name", "type", "component", "manager", "product"),
    LEAD_UNIT("leadUnit"),
    GROUP("group"),
    SITE("site", "sites", "startDate", "months"),
    PARTICIPANTS("participants"),
    CYCLES("cycles"),
    BUDGET("budget", "ratio"),
    CONTRACTS("linkageContracts", "contracts"),
    TARGETS("targets"),
    ROTATION("rotation"),
    ATTACHMENTS("attachments");

    private final String key;
    private final Set<String> fields;

    DossierSection(String key, String... fields) {
        this.key = key;
        this.fields = Set.of(fields);
    }

    /** The section's id on the page and the end of its message key. */
    public String key() {
        return key;
    }

    /** Where a field stands, such as {@code CYCLES} for {@code cycles[2].from}; {@code GENERAL} for what is nowhere else. */
    public static DossierSection of(String field) {
        String root = field == null ? "" : field.split("[.\\[]", 2)[0];
        return Arrays.stream(values()).filter(one -> one.key.equals(root) || one.fields.contains(root)).findFirst().orElse(GENERAL);
    }

    /** The sections that a dossier of this type has, in the order of the form. */
    public static List<DossierSection> of(ProjectType type) {
        return Arrays.stream(values()).filter(one -> type == ProjectType.VALUE_CHAIN
                ? one != GROUP : one != LEAD_UNIT && one != CONTRACTS).toList();
    }
}
