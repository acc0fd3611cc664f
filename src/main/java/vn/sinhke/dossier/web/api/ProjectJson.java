package vn.sinhke.dossier.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.sinhke.household.query.HouseholdFacts;
import vn.sinhke.household.query.HouseholdsInSight;
import vn.sinhke.project.domain.BudgetLine;
import vn.sinhke.project.domain.CommunityGroup;
import vn.sinhke.project.domain.CyclePlan;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.project.domain.GroupKind;
import vn.sinhke.project.domain.GroupMeeting;
import vn.sinhke.project.domain.Indicator;
import vn.sinhke.project.domain.LeadCapacity;
import vn.sinhke.project.domain.LeadUnit;
import vn.sinhke.project.domain.LeadUnitKind;
import vn.sinhke.project.domain.LinkageContract;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.Participant;
import vn.sinhke.project.domain.ParticipantKind;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.RotationKind;
import vn.sinhke.project.domain.RotationTerms;
import vn.sinhke.project.domain.Site;
import vn.sinhke.project.domain.Target;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Component;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.api.Shape;

/** Reads a dossier's content from a request, with everything that has the wrong shape refused at once. */
@ApplicationScoped
public class ProjectJson {
    private static final BigDecimal LARGEST_QUANTITY = new BigDecimal("999999999");
    private static final int MOST_ROWS = 1000;

    @Inject
    Units units;

    @Inject
    HouseholdFacts households;

    @Inject
    HouseholdsInSight sight;

    @Inject
    BusinessClock clock;

    /** A dossier that begins. */
    public ProjectContent read(Shape in) {
        return read(in, Set.of());
    }

    /** @param known households that are in the dossier already: its writers know them, wherever they live */
    public ProjectContent read(Shape in, Set<Long> known) {
        ProjectType type = in.code("type", ProjectType.class);
        String name = in.name("name", 300);
        Component component = in.codeOrNull("component", Component.class);
        Manager manager = in.codeOrNull("manager", Manager.class);
        List<Site> sites = sites(in);
        List<Participant> participants = participants(in, known);
        List<BudgetLine> budget = in.list("budget", MOST_ROWS).stream().map(one -> line(one, sites)).filter(Objects::nonNull).toList();
        ProjectContent content = new ProjectContent(type, name,
                component == null ? Component.LIVELIHOOD_DIVERSIFICATION : component,
                manager != null ? manager : type == ProjectType.COMMUNITY ? Manager.DISTRICT : Manager.DEPARTMENT,
                in.nameOrNull("product", 200), sites, in.dateOrNull("startDate"), in.integerOrNull("months", 1, 120),
                lead(in.objectOrNull("leadUnit")), group(in.objectOrNull("group"), known), participants, budget,
                in.list("cycles", 20).stream().map(this::cycle).toList(),
                in.list("linkageContracts", 50).stream().map(this::contract).toList(),
                rotation(in.objectOrNull("rotation")),
                in.list("targets", 50).stream().map(this::target).toList());
        in.check();
        sums(content, in);
        in.check();
        return content;
    }

    /** What a template needs to know of a dossier that it fills: type, places, parties and people; nothing more is read. */
    public ProjectContent head(Shape in) {
        ProjectType type = in.code("type", ProjectType.class);
        String name = in.nameOrNull("name", 300);
        Component component = in.codeOrNull("component", Component.class);
        Manager manager = in.codeOrNull("manager", Manager.class);
        ProjectContent content = new ProjectContent(type, name == null ? "" : name, component,
                manager != null ? manager : type == ProjectType.COMMUNITY ? Manager.DISTRICT : Manager.DEPARTMENT,
                in.nameOrNull("product", 200), sites(in), null, null, lead(in.objectOrNull("leadUnit")), group(in.objectOrNull("group"), Set.of()),
                participants(in, Set.of()), List.of(), List.of(), List.of(), null, List.of());
        in.check();
        return content;
    }

    private List<Site> sites(Shape in) {
        List<Shape> all = new ArrayList<>();
        if (in.has("site")) {
            all.add(in.object("site"));
        }
        all.addAll(in.list("sites", 50));
        if (all.isEmpty()) {
            in.refuse("shape-required", "site", "shape.required");
        }
        return all.stream().map(this::site).filter(Objects::nonNull).distinct().toList();
    }

    /** A unit as requests name it: {@code {"code","asOf"}} or {@code {"id"}}. */
    private Site site(Shape in) {
        String village = in.nameOrNull("village", 120);
        LocalDate asOf = in.dateOrNull("asOf");
        String code = in.textOrNull("code", 20);
        Long id = in.idOrNull("id");
        UnitView unit = (id != null ? units.byId(id) : units.find(String.valueOf(code), asOf == null ? clock.today() : asOf))
                .orElse(null);
        if (unit == null) {
            in.refuse("unit-known", id != null ? "id" : "code", "dossier.unit.unknown");
            return null;
        }
        return new Site(unit.id(), village);
    }

    /** The households behind codes or ids; one that the writer may not know of is not there. */
    private Map<String, Long> households(List<String> codesOrIds, Set<Long> known) {
        Map<String, Long> ids = households.idsByCodes(codesOrIds);
        Set<Long> seen = new HashSet<>(known);
        Set<Long> others = new HashSet<>(ids.values());
        others.removeAll(known);
        seen.addAll(sight.of(others));
        ids.values().retainAll(seen);
        return ids;
    }

    private List<Participant> participants(Shape in, Set<Long> known) {
        List<Shape> all = in.list("participants", MOST_ROWS);
        List<String> wanted = all.stream().map(one -> one.text("household", 40)).toList();
        Map<String, Long> ids = households(wanted.stream().filter(Objects::nonNull).toList(), known);
        List<Participant> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Shape one = all.get(i);
            ParticipantKind kind = one.codeOrNull("kind", ParticipantKind.class);
            BigDecimal stock = one.decimalOrNull("stock", BigDecimal.ZERO, LARGEST_QUANTITY, 2);
            Long id = wanted.get(i) == null ? null : ids.get(wanted.get(i));
            if (id == null && wanted.get(i) != null) {
                one.refuse("household-known", "household", "project.household.unknown", wanted.get(i));
            }
            found.add(new Participant(id, kind == null ? ParticipantKind.BENEFICIARY : kind, stock,
                    one.nameOrNull("note", 500)));
        }
        return found;
    }

    private BudgetLine line(Shape in, List<Site> sites) {
        int cycle = in.integer("cycle", 1, 20);
        String item = in.name("item", 200);
        BigDecimal quantity = in.decimal("quantity", BigDecimal.ZERO, LARGEST_QUANTITY, 3);
        Money price = in.money("unitPrice");
        Map<FundingSource, Money> sources = new EnumMap<>(FundingSource.class);
        Shape from = in.objectOrNull("sources");
        if (from != null) {
            for (String name : from.fields()) {
                FundingSource source = source(name);
                if (source == null) {
                    from.refuse("shape-code", name, "shape.code", String.join(", ", names()));
                } else if (from.has(name)) {
                    Money sum = from.moneyOrNull(name);
                    sources.put(source, sum == null ? Money.ZERO : sum);
                }
            }
        }
        String unit = in.nameOrNull("unit", 40);
        Site site = in.has("site") ? site(in.object("site")) : null;
        if (site != null && !sites.contains(site)) {
            in.refuse("budget-site", "site", "dossier.line.site");
        }
        if (item == null || quantity == null || price == null) {
            return null;
        }
        if (quantity.multiply(BigDecimal.valueOf(price.dong())).compareTo(BigDecimal.valueOf(Money.LARGEST)) > 0) {
            in.refuse("shape-money", "unitPrice", "dossier.line.tooLarge", Money.vnd(Money.LARGEST));
            return null;
        }
        return new BudgetLine(cycle, item, unit, quantity, price, sources, site);
    }

    private static FundingSource source(String name) {
        for (FundingSource source : FundingSource.values()) {
            if (source.name().equals(name)) {
                return source;
            }
        }
        return null;
    }

    private static List<String> names() {
        return java.util.Arrays.stream(FundingSource.values()).map(Enum::name).toList();
    }

    private static void sums(ProjectContent content, Shape in) {
        if (content.total().dong() > Money.LARGEST || content.sourcesTotal().dong() > Money.LARGEST) {
            in.refuse("shape-money", "budget", "dossier.line.tooLarge", Money.vnd(Money.LARGEST));
        }
    }

    private LeadUnit lead(Shape in) {
        return in == null ? null : new LeadUnit(in.codeOrNull("kind", LeadUnitKind.class), in.nameOrNull("name", 200),
                in.nameOrNull("registrationNo", 60), in.nameOrNull("representative", 120), capacity(in.objectOrNull("capacity")));
    }

    private static LeadCapacity capacity(Shape in) {
        return in == null ? null : new LeadCapacity(in.integerOrNull("yearsInBusiness", 0, 200), in.moneyOrNull("capital"),
                in.nameOrNull("facilities", 500), in.nameOrNull("earlierLinkages", 500));
    }

    /** Group kinds differ by province, so one that we have no code for is kept as OTHER. */
    private CommunityGroup group(Shape in, Set<Long> known) {
        if (in == null) {
            return null;
        }
        String kind = in.textOrNull("kind", 60);
        return new CommunityGroup(in.nameOrNull("name", 200), kind == null ? null : groupKind(kind),
                in.nameOrNull("representative", 120), in.nameOrNull("certifiedBy", 200), in.nameOrNull("certificateNo", 60),
                in.dateOrNull("certifiedOn"), meeting(in.objectOrNull("meeting"), known));
    }

    private GroupMeeting meeting(Shape in, Set<Long> known) {
        if (in == null) {
            return null;
        }
        String household = in.textOrNull("representativeHousehold", 40);
        Long id = household == null ? null : households(List.of(household), known).get(household);
        if (household != null && id == null) {
            in.refuse("household-known", "representativeHousehold", "project.household.unknown", household);
        }
        return new GroupMeeting(in.dateOrNull("heldOn"), in.nameOrNull("place", 200), in.integerOrNull("members", 1, MOST_ROWS),
                in.integerOrNull("attended", 0, MOST_ROWS), in.integerOrNull("votes", 0, MOST_ROWS), id);
    }

    private static GroupKind groupKind(String kind) {
        for (GroupKind known : GroupKind.values()) {
            if (known.name().equals(kind)) {
                return known;
            }
        }
        return GroupKind.OTHER;
    }

    private CyclePlan cycle(Shape in) {
        return new CyclePlan(in.integer("no", 1, 20), in.yearOrNull("budgetYear", 2016, 2050), in.dateOrNull("from"),
                in.dateOrNull("to"), in.decimalOrNull("stockMinWeightKg", BigDecimal.ZERO, new BigDecimal("9999"), 2));
    }

    private LinkageContract contract(Shape in) {
        return new LinkageContract(in.name("buyer", 200), in.nameOrNull("product", 200),
                in.decimalOrNull("quantity", BigDecimal.ZERO, LARGEST_QUANTITY, 3), in.nameOrNull("unit", 40),
                in.moneyOrNull("floorPrice"), in.dateOrNull("from"), in.dateOrNull("to"));
    }

    private RotationTerms rotation(Shape in) {
        if (in == null) {
            return null;
        }
        RotationKind kind = in.code("kind", RotationKind.class);
        return new RotationTerms(kind, in.nameOrNull("item", 200),
                in.decimalOrNull("perBeneficiary", BigDecimal.ZERO, LARGEST_QUANTITY, 2),
                in.decimalOrNull("minWeightKg", BigDecimal.ZERO, new BigDecimal("99999"), 2),
                in.integerOrNull("dueMonths", 0, 120));
    }

    private Target target(Shape in) {
        return new Target(in.code("indicator", Indicator.class),
                in.decimal("value", BigDecimal.ZERO, LARGEST_QUANTITY, 2));
    }

    /** What was read, in the same field names: a dossier's content as the contract shows it. */
    public Map<String, Object> write(ProjectContent content, Map<Long, String> householdCodes) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("type", content.type());
        out.put("name", content.name());
        out.put("component", content.component());
        out.put("manager", content.manager());
        out.put("product", content.product());
        List<Map<String, Object>> sites = content.sites().stream().map(this::site).toList();
        out.put("site", sites.isEmpty() ? null : sites.get(0));
        out.put("sites", sites);
        out.put("startDate", content.startDate());
        out.put("months", content.months());
        if (content.type() == ProjectType.VALUE_CHAIN) {
            out.put("leadUnit", content.leadUnit());
            out.put("linkageContracts", content.contracts());
        } else {
            out.put("group", content.group() == null ? null : group(content.group(), householdCodes));
        }
        out.put("participants", content.participants().stream().map(one -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("household", householdCodes.getOrDefault(one.householdId(), String.valueOf(one.householdId())));
            row.put("kind", one.kind());
            if (one.stock() != null) {
                row.put("stock", one.stock());
            }
            if (one.note() != null) {
                row.put("note", one.note());
            }
            return row;
        }).toList());
        out.put("budget", content.budget().stream().map(this::line).toList());
        out.put("rotation", content.rotation());
        out.put("targets", content.targets());
        return out;
    }

    private static Map<String, Object> group(CommunityGroup group, Map<Long, String> householdCodes) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("name", group.name());
        out.put("kind", group.kind());
        out.put("representative", group.representative());
        out.put("certifiedBy", group.certifiedBy());
        out.put("certificateNo", group.certificateNo());
        out.put("certifiedOn", group.certifiedOn());
        GroupMeeting held = group.meeting();
        if (held != null) {
            Map<String, Object> meeting = new LinkedHashMap<>();
            meeting.put("heldOn", held.heldOn());
            meeting.put("place", held.place());
            meeting.put("members", held.members());
            meeting.put("attended", held.attended());
            meeting.put("votes", held.votes());
            Long household = held.representativeHouseholdId();
            meeting.put("representativeHousehold", household == null ? null : householdCodes.getOrDefault(household, household.toString()));
            out.put("meeting", meeting);
        }
        return out;
    }

    private Map<String, Object> site(Site site) {
        Map<String, Object> out = new LinkedHashMap<>();
        units.byId(site.unitId()).ifPresent(unit -> {
            out.put("id", unit.id().toString());
            out.put("code", unit.code());
            out.put("name", unit.name());
            out.put("validFrom", unit.validFrom());
        });
        if (site.village() != null) {
            out.put("village", site.village());
        }
        return out;
    }

    private Map<String, Object> line(BudgetLine line) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("cycle", line.cycle());
        out.put("item", line.item());
        out.put("unit", line.unit());
        out.put("quantity", line.quantity());
        out.put("unitPrice", line.unitPrice());
        out.put("amount", line.amount());
        out.put("sources", line.sources());
        if (line.site() != null) {
            out.put("site", site(line.site()));
        }
        return out;
    }
}
