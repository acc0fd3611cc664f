package vn.sinhke.project.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.sinhke.project.domain.BudgetLine;
import vn.sinhke.project.domain.CommunityGroup;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.project.domain.LeadUnit;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.RotationTerms;
import vn.sinhke.workflow.FieldChange;

/** A dossier's content as plain fields and texts: for comparing two versions and for keeping one. */
public final class ContentText {
    private ContentText() { }

    /** The fields that differ, in the order of the form. */
    public static List<FieldChange> changes(ProjectContent before, ProjectContent after) {
        Map<String, String> old = fields(before);
        Map<String, String> now = fields(after);
        Set<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(now.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String name : names) {
            if (!Objects.equals(old.get(name), now.get(name))) {
                changes.add(new FieldChange(name, old.get(name), now.get(name)));
            }
        }
        return changes;
    }

    /** Every filled field by its path, such as {@code budget[2].unitPrice}. */
    public static Map<String, String> fields(ProjectContent content) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "type", content.type());
        put(fields, "name", content.name());
        put(fields, "component", content.component());
        put(fields, "manager", content.manager());
        put(fields, "product", content.product());
        put(fields, "startDate", content.startDate());
        put(fields, "months", content.months());
        for (int i = 0; i < content.sites().size(); i++) {
            put(fields, "sites[" + (i + 1) + "].unit", content.sites().get(i).unitId());
            put(fields, "sites[" + (i + 1) + "].village", content.sites().get(i).village());
        }
        lead(fields, content.leadUnit());
        group(fields, content.group());
        content.participants().forEach(one -> {
            put(fields, "participants[" + one.householdId() + "].kind", one.kind());
            put(fields, "participants[" + one.householdId() + "].stock", one.stock());
            put(fields, "participants[" + one.householdId() + "].note", one.note());
        });
        for (int i = 0; i < content.budget().size(); i++) {
            budget(fields, "budget[" + (i + 1) + "].", content.budget().get(i));
            site(fields, "budget[" + (i + 1) + "].", content.budget().get(i), content);
        }
        content.cycles().forEach(cycle -> {
            String at = "cycles[" + cycle.no() + "].";
            put(fields, at + "budgetYear", cycle.budgetYear());
            put(fields, at + "from", cycle.from());
            put(fields, at + "to", cycle.to());
            put(fields, at + "stockMinWeightKg", cycle.stockMinWeightKg());
        });
        for (int i = 0; i < content.contracts().size(); i++) {
            var contract = content.contracts().get(i);
            String at = "linkageContracts[" + (i + 1) + "].";
            put(fields, at + "buyer", contract.buyer());
            put(fields, at + "product", contract.product());
            put(fields, at + "quantity", contract.quantity());
            put(fields, at + "unit", contract.unit());
            put(fields, at + "floorPrice", contract.floorPrice());
            put(fields, at + "from", contract.from());
            put(fields, at + "to", contract.to());
        }
        rotation(fields, content.rotation());
        content.targets().forEach(target -> put(fields, "targets[" + target.indicator() + "]", target.value()));
        return fields;
    }

    private static void lead(Map<String, String> fields, LeadUnit lead) {
        if (lead != null) {
            put(fields, "leadUnit.kind", lead.kind());
            put(fields, "leadUnit.name", lead.name());
            put(fields, "leadUnit.registrationNo", lead.registrationNo());
            put(fields, "leadUnit.representative", lead.representative());
            if (lead.capacity() != null) {
                put(fields, "leadUnit.yearsInBusiness", lead.capacity().yearsInBusiness());
                put(fields, "leadUnit.capital", lead.capacity().capital());
                put(fields, "leadUnit.facilities", lead.capacity().facilities());
                put(fields, "leadUnit.earlierLinkages", lead.capacity().earlierLinkages());
            }
        }
    }

    private static void group(Map<String, String> fields, CommunityGroup group) {
        if (group != null) {
            put(fields, "group.name", group.name());
            put(fields, "group.kind", group.kind());
            put(fields, "group.representative", group.representative());
            put(fields, "group.certifiedBy", group.certifiedBy());
            put(fields, "group.certificateNo", group.certificateNo());
            put(fields, "group.certifiedOn", group.certifiedOn());
            if (group.meeting() != null) {
                put(fields, "group.meeting.heldOn", group.meeting().heldOn());
                put(fields, "group.meeting.place", group.meeting().place());
                put(fields, "group.meeting.members", group.meeting().members());
                put(fields, "group.meeting.attended", group.meeting().attended());
                put(fields, "group.meeting.votes", group.meeting().votes());
                put(fields, "group.meeting.representativeHousehold", group.meeting().representativeHouseholdId());
            }
        }
    }

    private static void rotation(Map<String, String> fields, RotationTerms terms) {
        if (terms != null) {
            put(fields, "rotation.kind", terms.kind());
            put(fields, "rotation.item", terms.item());
            put(fields, "rotation.perBeneficiary", terms.perBeneficiary());
            put(fields, "rotation.minWeightKg", terms.minWeightKg());
            put(fields, "rotation.dueMonths", terms.dueMonths());
        }
    }

    private static void budget(Map<String, String> fields, String at, BudgetLine line) {
        put(fields, at + "cycle", line.cycle());
        put(fields, at + "item", line.item());
        put(fields, at + "unit", line.unit());
        put(fields, at + "quantity", line.quantity());
        put(fields, at + "unitPrice", line.unitPrice());
        for (FundingSource source : FundingSource.values()) {
            if (!line.from(source).isZero()) {
                put(fields, at + source, line.from(source));
            }
        }
    }

    /** Where an item belongs: the number of its site in the dossier. */
    private static void site(Map<String, String> fields, String at, BudgetLine line, ProjectContent content) {
        int no = line.site() == null ? 0 : content.sites().indexOf(line.site()) + 1;
        if (no > 0) {
            put(fields, at + "site", no);
        }
    }

    private static void put(Map<String, String> fields, String name, Object value) {
        if (value != null) {
            fields.put(name, value instanceof java.math.BigDecimal number ? number.toPlainString() : value.toString());
        }
    }
}
