package vn.sinhke.document.usecase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sinhke.appraisal.query.CouncilView;
import vn.sinhke.appraisal.query.CriterionSpread;
import vn.sinhke.appraisal.query.MeetingView;
import vn.sinhke.document.domain.AmountInWords;
import vn.sinhke.document.domain.Block;
import vn.sinhke.document.domain.Block.Align;
import vn.sinhke.document.domain.Block.Column;
import vn.sinhke.document.domain.OfficialDocument.Issuer;
import vn.sinhke.document.domain.OfficialDocument;
import vn.sinhke.document.domain.SignatureBlock.Body;
import vn.sinhke.document.query.PlaceNames;
import vn.sinhke.project.domain.BudgetLine;
import vn.sinhke.project.domain.CyclePlan;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.RotationKind;
import vn.sinhke.project.domain.RotationTerms;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Component;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.ProjectType;

/** Turns of phrase and tables that several papers share. Papers are in Vietnamese whatever the reader's language. */
final class Wording {
    static final Messages SAY = Messages.in(Messages.VIETNAMESE);
    private static final Locale VIETNAMESE = Messages.VIETNAMESE;

    private Wording() { }

    /** "1.187.500.000 đồng (Bằng chữ: Một tỷ … đồng)". */
    static String inFull(Money sum) {
        return dong(sum) + " (Bằng chữ: " + AmountInWords.sentence(sum) + ")";
    }

    static String dong(Money sum) {
        return number(sum.dong()) + " đồng";
    }

    static String number(Number value) {
        return SAY.number(value);
    }

    /** The State's share of the whole, cut to two places: "80%". */
    static String percent(Money part, Money whole) {
        return number(part.fractionOf(whole, 6, RoundingMode.DOWN).movePointRight(2).setScale(2, RoundingMode.DOWN)) + "%";
    }

    /** Paid of what was given, assigned and carried over, not of what was planned: "57,46%"; a dash where nothing was given. Source: DOMAIN §4. */
    static String disbursed(Money paid, Money given) {
        return given.isZero() ? "–" : number(paid.percentOf(given)) + "%";
    }

    /** The project in the middle of a sentence; its type belongs to its name. */
    static String project(ProjectContent content) {
        return (content.type() == ProjectType.COMMUNITY ? "dự án phát triển sản xuất cộng đồng" : "dự án liên kết theo chuỗi giá trị")
                + " “" + content.name().strip() + "”";
    }

    static String component(Component component) {
        return component == Component.AGRICULTURE ? "Tiểu dự án 1, Dự án 3 (Hỗ trợ phát triển sản xuất trong lĩnh vực nông nghiệp)"
                : "Dự án 2 (Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo)";
    }

    static String sites(DossierRecord dossier, LocalDate day) {
        return dossier.content().sites().stream().map(site -> dossier.places().site(site, day)).collect(Collectors.joining("; "));
    }

    /** Who carries the project, with kind and representative. */
    static String carrier(ProjectContent content) {
        if (content.leadUnit() != null) {
            return content.leadUnit().name() + (content.leadUnit().registrationNo() == null ? "" : ", mã số " + content.leadUnit().registrationNo())
                    + (content.leadUnit().representative() == null ? "" : ", người đại diện: " + content.leadUnit().representative());
        }
        return content.group() == null ? "" : content.group().name() + (content.group().representative() == null ? ""
                : ", người đại diện: " + content.group().representative());
    }

    /** The carrier by name alone. */
    static String carrierName(ProjectContent content) {
        return content.leadUnit() != null ? content.leadUnit().name() : content.group() == null ? "" : content.group().name();
    }

    /** What {@link #carrier} is: the lead unit of a linkage, or a community's group. */
    static String carrierIs(ProjectContent content) {
        return content.leadUnit() != null ? "Đơn vị chủ trì liên kết" : "Tổ nhóm cộng đồng thực hiện";
    }

    /** What each household hands on; empty where nothing is agreed. */
    static String rotation(ProjectContent content) {
        RotationTerms terms = content.rotation();
        return terms == null || terms.perBeneficiary() == null ? "" : "mỗi hộ thụ hưởng chuyển giao " + plain(terms.perBeneficiary()) + " "
                + (terms.kind() == RotationKind.CASH ? "đồng" : terms.item())
                + (terms.minWeightKg() == null ? "" : ", trọng lượng ít nhất " + plain(terms.minWeightKg()) + " kg")
                + (terms.dueMonths() == null ? "" : ", trong " + terms.dueMonths() + " tháng kể từ khi nhận");
    }

    static String duration(ProjectContent content) {
        return content.months() + " tháng, từ " + SAY.date(content.startDate()) + " đến " + SAY.date(content.endDate());
    }

    static String lower(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(VIETNAMESE) + text.substring(1);
    }

    static String day(LocalDate day) {
        return OfficialDocument.day(day, day.getYear());
    }

    /** A people's committee in two lines without a superior; a department below its people's committee. */
    static Issuer issuer(AgencyView agency, AgencyView committee) {
        String name = PlaceNames.full(agency);
        if (!agency.isDepartment()) {
            return new Issuer("", List.of("Ủy ban nhân dân", name.replaceFirst("^Ủy ban nhân dân ", "")));
        }
        return new Issuer(committee.name(), inTwo(name));
    }

    /** A council below the agency that set it up. */
    static Issuer council(AgencyView agency, String council) {
        return new Issuer(agency.isDepartment() ? PlaceNames.full(agency) : agency.name(), List.of(council));
    }

    /** The agency as a body that signs: a people's committee as a collective, a department by its director alone. */
    static Body body(AgencyView agency) {
        return agency.isDepartment() ? new Body(null, "Giám đốc") : new Body("Ủy ban nhân dân", "Chủ tịch");
    }

    /** The day of a council's minutes: of its meeting, or of its conclusion where no meeting was recorded. */
    static LocalDate met(CouncilView council) {
        MeetingView meeting = council.meeting();
        return meeting != null && meeting.heldOn() != null ? meeting.heldOn() : BusinessClock.day(council.result().concludedAt());
    }

    /** A long name in two lines, parted where it says "và". */
    private static List<String> inTwo(String name) {
        int cut = name.length() < 26 ? -1 : name.indexOf(" và ");
        return cut < 0 ? List.of(name) : List.of(name.substring(0, cut), name.substring(cut + 1));
    }

    /** "SLĐTBXH" of "Sở Lao động - Thương binh và Xã hội". */
    static String symbol(AgencyView agency) {
        return agency.isDepartment() ? Arrays.stream(agency.name().split("[\\s-]+")).filter(word -> !word.equals("và"))
                .map(word -> word.substring(0, 1).toUpperCase(VIETNAMESE)).collect(Collectors.joining()) : "UBND";
    }

    /** The estimate by item, with what the State gives and what others carry. */
    static Block estimate(ProjectContent content) {
        List<List<String>> rows = new ArrayList<>();
        for (BudgetLine line : content.budget()) {
            rows.add(List.of(Integer.toString(rows.size() + 1), line.item() + (content.cycles().size() > 1 ? " (chu kỳ " + line.cycle() + ")" : ""),
                    number(line.quantity()) + " " + line.unit(), number(line.unitPrice().dong()), number(line.amount().dong()),
                    number(line.stateSupport().dong()), number(line.sourcesTotal().minus(line.stateSupport()).dong())));
        }
        return new Block.Table(List.of(new Column("TT", 6, Align.CENTRE), new Column("Nội dung chi", 25, Align.LEFT),
                new Column("Khối lượng", 12, Align.RIGHT), new Column("Đơn giá", 13, Align.RIGHT), new Column("Thành tiền", 15, Align.RIGHT),
                new Column("Ngân sách nhà nước", 15, Align.RIGHT), new Column("Nguồn khác", 14, Align.RIGHT)), rows,
                List.of("", "Cộng", "", "", number(content.total().dong()), number(content.stateSupport().dong()),
                        number(content.sourcesTotal().minus(content.stateSupport()).dong())));
    }

    /** The sums by year and source: a row a source, a column a budget year. */
    static Block sources(ProjectContent content) {
        Map<Integer, List<Integer>> years = new TreeMap<>();
        for (CyclePlan cycle : content.cycles()) {
            years.computeIfAbsent(cycle.budgetYear() == null ? 0 : cycle.budgetYear(), none -> new ArrayList<>()).add(cycle.no());
        }
        int width = 60 / (years.size() + 1);
        List<Column> columns = new ArrayList<>(List.of(new Column("Nguồn vốn", 100 - width * (years.size() + 1), Align.LEFT)));
        years.forEach((year, cycles) -> columns.add(new Column((year == 0 ? "Chưa định năm" : "Năm " + year) + " (chu kỳ "
                + cycles.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")", width, Align.RIGHT)));
        columns.add(new Column("Cộng", width, Align.RIGHT));
        List<List<String>> rows = new ArrayList<>();
        for (FundingSource source : FundingSource.values()) {
            Money all = content.budget().stream().map(line -> line.from(source)).reduce(Money.ZERO, Money::plus);
            if (!all.isZero()) {
                List<String> row = new ArrayList<>(List.of(SAY.label(source)));
                years.values().forEach(cycles -> row.add(number(of(content, cycles, source).dong())));
                row.add(number(all.dong()));
                rows.add(row);
            }
        }
        List<String> total = new ArrayList<>(List.of("Cộng"));
        years.values().forEach(cycles -> total.add(number(Arrays.stream(FundingSource.values()).map(source -> of(content, cycles, source))
                .reduce(Money.ZERO, Money::plus).dong())));
        total.add(number(content.sourcesTotal().dong()));
        return new Block.Table(columns, rows, total);
    }

    private static Money of(ProjectContent content, List<Integer> cycles, FundingSource source) {
        return cycles.stream().map(cycle -> content.of(cycle, source)).reduce(Money.ZERO, Money::plus);
    }

    /** A row a criterion: the highest mark, and the members' lowest, mean and highest. */
    static Block scores(List<CriterionSpread> spread) {
        List<List<String>> rows = new ArrayList<>();
        for (CriterionSpread one : spread) {
            rows.add(List.of(Integer.toString(rows.size() + 1), one.criterion().labelVi(), Integer.toString(one.criterion().max()),
                    plain(one.lowest()), plain(one.average()), plain(one.highest())));
        }
        return new Block.Table(List.of(new Column("TT", 7, Align.CENTRE), new Column("Tiêu chí", 45, Align.LEFT), new Column("Điểm tối đa", 12, Align.CENTRE),
                new Column("Thấp nhất", 12, Align.CENTRE), new Column("Bình quân", 12, Align.CENTRE), new Column("Cao nhất", 12, Align.CENTRE)),
                rows, List.of());
    }

    static String plain(BigDecimal value) {
        return value == null ? "" : number(value);
    }
}
