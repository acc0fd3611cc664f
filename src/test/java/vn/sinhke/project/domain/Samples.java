package vn.sinhke.project.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.sinhke.household.domain.SupportGrade;
import vn.sinhke.project.domain.ProjectCase.HouseholdAtDay;
import vn.sinhke.project.domain.ProjectCase.Limits;
import vn.sinhke.project.domain.ProjectCase.LinkageLimits;
import vn.sinhke.project.domain.ProjectCase.MeetingLimits;
import vn.sinhke.project.domain.ProjectCase.Overlap;
import vn.sinhke.project.domain.ProjectCase.SiteCap;
import vn.sinhke.project.domain.ProjectCase.SupportLimits;
import vn.sinhke.project.domain.ProjectCase.TermLimits;
import vn.sinhke.shared.Component;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.ProjectType;

/** A lawful dossier to start a test from, and the ways to bend it. */
public final class Samples {
    public static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    public static final String ARTICLE = "NĐ 27/2022 Điều 22.5";
    static final Limits LIMITS = new Limits(new BigDecimal("50"), "NĐ 27/2022 Điều 20.5", new BigDecimal("70"),
            "NĐ 27/2022 Điều 20.5", 3, "NĐ 98/2018 Điều 9", true, new SupportLimits(12, false, "NĐ 27/2022 Điều 20"),
            new MeetingLimits(new BigDecimal("50"), new BigDecimal("50"), "NĐ 27/2022 Điều 22"), new LinkageLimits(5, 3, "NĐ 98/2018 Điều 11"),
            new TermLimits(36, "NĐ 27/2022", 2026, "QĐ 90/QĐ-TTg 2022"));

    private Samples() { }

    public static BudgetLine line(int cycle, long quantity, long price, Map<FundingSource, Money> sources) {
        return new BudgetLine(cycle, "Lợn nái hậu bị", "con", BigDecimal.valueOf(quantity), Money.vnd(price), sources);
    }

    /** One line of the whole cost; the State pays the given sum and the lead unit the rest. */
    public static BudgetLine line(long total, long state) {
        return line(1, 1, total, Map.of(FundingSource.CENTRAL_BUDGET, Money.vnd(state),
                FundingSource.LEAD_UNIT_COUNTERPART, Money.vnd(total - state)));
    }

    public static ProjectContent content(ProjectType type, BudgetLine... budget) {
        return new ProjectContent(type, "Liên kết chăn nuôi lợn nái", Component.LIVELIHOOD_DIVERSIFICATION, Manager.DEPARTMENT,
                "lợn nái sinh sản", List.of(new Site(1L, null)), DAY, 24,
                type == ProjectType.VALUE_CHAIN ? new LeadUnit(LeadUnitKind.COOPERATIVE, "HTX", "123", "Người đại diện") : null,
                type == ProjectType.COMMUNITY
                        ? new CommunityGroup("Tổ", GroupKind.COOPERATIVE_GROUP, "Người đại diện", "UBND xã") : null,
                List.of(new Participant(1L, ParticipantKind.BENEFICIARY, null)), List.of(budget),
                List.of(new CyclePlan(1, 2024, DAY, DAY.plusYears(1))),
                type == ProjectType.VALUE_CHAIN
                        ? List.of(new LinkageContract("HTX", "lợn", BigDecimal.TEN, "kg", Money.vnd(55_000), DAY, DAY.plusYears(5)))
                        : List.of(),
                null, List.of());
    }

    public static ProjectCase of(ProjectContent content, String capPercent, List<HouseholdAtDay> households, Overlap... overlaps) {
        return new ProjectCase(content, DAY, households,
                List.of(new SiteCap(1L, "Xã Trần Phú", "ESPECIALLY_DIFFICULT", new BigDecimal(capPercent), ARTICLE)), LIMITS, List.of(overlaps));
    }

    public static ProjectCase of(ProjectContent content, List<HouseholdAtDay> households, Overlap... overlaps) {
        return of(content, "80", households, overlaps);
    }

    /** So many target households, then so many that are none. */
    public static List<HouseholdAtDay> households(int targets, int others) {
        List<HouseholdAtDay> all = new ArrayList<>();
        IntStream.range(0, targets + others).forEach(i -> all.add(household(i + 1, ParticipantKind.BENEFICIARY, i < targets, null)));
        return all;
    }

    public static HouseholdAtDay household(long id, ParticipantKind kind, boolean target, BigDecimal stock) {
        return new HouseholdAtDay(id, "HH-066-%06d".formatted(id), "Chủ hộ", kind, stock, target, target, target ? "POOR" : "AVERAGE_LIVING",
                null, new ProjectCase.Basis(DAY.minusMonths(6), "12/QĐ-UBND", null, 36, false));
    }

    /** The same household with a remark. */
    public static HouseholdAtDay noted(HouseholdAtDay of, String note) {
        return new HouseholdAtDay(of.id(), of.code(), of.head(), of.kind(), of.stock(), of.target(), of.priority(), of.classCode(), note, of.basis());
    }

    /** What another dossier gives to the household of this number. */
    public static Overlap overlap(long household, SupportGrade grade) {
        return new Overlap(household, "HH-066-%06d".formatted(household), grade, 7L, "DA-2024-066-0001", null, "lợn nái sinh sản", DAY, DAY.plusYears(2));
    }
}
