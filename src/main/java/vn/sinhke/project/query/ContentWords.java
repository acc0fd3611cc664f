package vn.sinhke.project.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sinhke.household.query.HouseholdFacts;
import vn.sinhke.project.domain.AdjustmentVerdict;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.project.domain.GroupKind;
import vn.sinhke.project.domain.LeadUnitKind;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ParticipantKind;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.RotationKind;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Component;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Part;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.RowId;

/** Tells a dossier's fields and their values, kept as paths and plain texts, in the words of the form. */
@ApplicationScoped
public class ContentWords {
    private static final Pattern PATH = Pattern.compile("(\\w+)\\[(\\w+)](?:\\.(\\w+))?");
    private static final Map<String, Class<? extends Enum<?>>> CODES = Map.of("type", ProjectType.class, "component", Component.class,
            "manager", Manager.class, "leadUnit.kind", LeadUnitKind.class, "group.kind", GroupKind.class,
            "rotation.kind", RotationKind.class, "participants.kind", ParticipantKind.class, "adjustment", AdjustmentVerdict.class);

    @Inject
    Units units;

    @Inject
    HouseholdFacts households;

    @Inject
    BusinessClock clock;

    /** The names of the households that such paths speak of, read together. */
    public Map<String, String> households(Collection<String> fields) {
        List<Long> ids = named(fields);
        Map<String, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            households.at(ids, clock.today()).forEach(one -> names.put(one.id().toString(), one.head() + " (" + one.code() + ")"));
        }
        return names;
    }

    /** The same, to be read together with more. */
    public List<Part<?>> parts(Collection<String> fields) {
        return HouseholdFacts.parts(named(fields), clock.today());
    }

    private static List<Long> named(Collection<String> fields) {
        return fields.stream().filter(java.util.Objects::nonNull).map(PATH::matcher).filter(Matcher::matches)
                .filter(path -> path.group(1).equals("participants")).map(path -> Long.valueOf(path.group(2))).distinct().toList();
    }

    /** "Dự toán, dòng 2: đơn giá" for {@code budget[2].unitPrice}. */
    public String label(String field, Map<String, String> households, Messages say) {
        Matcher path = PATH.matcher(field);
        if (!path.matches()) {
            return List.of("project.field." + field, "project.section." + field, "project.section.other").stream().filter(say::has)
                    .findFirst().map(say::get).orElse(field);
        }
        String list = path.group(1);
        String place = switch (list) {
            case "participants" -> households.getOrDefault(path.group(2), path.group(2));
            case "targets" -> say.has("Indicator." + path.group(2)) ? say.get("Indicator." + path.group(2)) : path.group(2);
            default -> path.group(2);
        };
        String row = say.get("project.row." + list, place);
        return path.group(3) == null ? row : row + ": " + column(list, path.group(3), say);
    }

    /** The parts of a content that one may point at: single fields, and rows of lists, in the order of the form. */
    public static List<String> places(ProjectContent content) {
        List<String> all = new ArrayList<>(List.of("name", "product", "component", "manager"));
        all.addAll(content.type() == ProjectType.VALUE_CHAIN
                ? List.of("leadUnit.kind", "leadUnit.name", "leadUnit.registrationNo", "leadUnit.representative")
                : List.of("group.name", "group.kind", "group.representative", "group.certifiedBy"));
        for (int i = 1; i <= content.sites().size(); i++) {
            all.add("sites[" + i + "]");
        }
        all.addAll(List.of("startDate", "months"));
        content.participants().forEach(one -> all.add("participants[" + one.householdId() + "]"));
        content.cycles().forEach(one -> all.add("cycles[" + one.no() + "]"));
        for (int i = 1; i <= content.budget().size(); i++) {
            all.add("budget[" + i + "]");
        }
        for (int i = 1; i <= content.contracts().size(); i++) {
            all.add("linkageContracts[" + i + "]");
        }
        content.targets().forEach(one -> all.add("targets[" + one.indicator() + "]"));
        all.addAll(List.of("rotation.kind", "rotation.item", "rotation.perBeneficiary", "rotation.minWeightKg", "rotation.dueMonths"));
        return all;
    }

    /** A place with what stands there: "Dự toán, dòng 2: Lợn nái hậu bị". */
    public String place(String field, ProjectContent content, Map<String, String> households, Messages say) {
        String label = label(field, households, say);
        Matcher path = PATH.matcher(field);
        if (!path.matches()) {
            return label;
        }
        String what = switch (path.group(1)) {
            case "budget" -> content.budget().get(Integer.parseInt(path.group(2)) - 1).item();
            case "linkageContracts" -> content.contracts().get(Integer.parseInt(path.group(2)) - 1).buyer();
            case "sites" -> units.name(content.sites().get(Integer.parseInt(path.group(2)) - 1).unitId());
            default -> null;
        };
        return what == null ? label : label + ": " + what;
    }

    /** The name of a column of a list, such as "Đơn giá". */
    public String columnOf(String list, String name, Messages say) {
        return column(list, name, say);
    }

    private static String column(String list, String name, Messages say) {
        boolean source = Arrays.stream(FundingSource.values()).anyMatch(one -> one.name().equals(name));
        return say.get(source ? "FundingSource.short." + name : "project.column." + list + "." + name);
    }

    /** The value as the form shows it; a dash for nothing. */
    public String value(String field, String text, Messages say) {
        if (text == null || text.isEmpty()) {
            return "–";
        }
        String plain = field.replaceAll("\\[\\w+]", "");
        String last = plain.substring(plain.lastIndexOf('.') + 1);
        Class<? extends Enum<?>> codes = CODES.get(plain);
        if (codes != null) {
            return Arrays.stream(codes.getEnumConstants()).filter(one -> one.name().equals(text)).findFirst()
                    .map(say::label).orElse(text);
        }
        if (plain.equals("sites.unit")) {
            return RowId.isOne(text) ? units.name(RowId.of(text)) : text;
        }
        try {
            return switch (last) {
                case "representativeHousehold" -> households.at(List.of(Long.valueOf(text)), clock.today()).stream().findFirst()
                        .map(one -> one.head() + " (" + one.code() + ")").orElse(text);
                case "startDate", "from", "to", "heldOn", "certifiedOn" -> say.date(LocalDate.parse(text));
                case "unitPrice", "floorPrice", "capital", "amount", "total", "stateSupport" -> say.money(Money.vnd(Long.parseLong(text)));
                case "quantity", "stock", "perBeneficiary", "minWeightKg", "targets", "months", "dueMonths", "extraMonths" -> say.number(new BigDecimal(text));
                default -> last.equals(last.toUpperCase(java.util.Locale.ROOT)) && text.matches("\\d{1,12}")
                        ? say.money(Money.vnd(Long.parseLong(text))) : text;
            };
        } catch (DateTimeException | NumberFormatException odd) {
            return text;
        }
    }
}
