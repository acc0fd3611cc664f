package vn.sinhke.demo.project;

import java.time.LocalDate;
import java.util.List;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.shared.Component;
import vn.sinhke.shared.ProjectType;

/**
 * One demo dossier before it is written.
 *
 * @param statePercent the State's share of every line, at most the cap of the place
 * @param households ids of the households that take part
 * @param agencyId the managing agency; {@code headId}, {@code authorId}, {@code leaderId} are accounts, 0 where the demo has none
 * @param claims whether the households' support ledger says so
 * @param since the day since which it is in its state
 * @param due the day by which the present step must be done, null where no term runs
 */
record DossierDraft(ProjectType type, ProjectState state, Component component, Manager manager, Produce produce,
                    Place place, LocalDate start, int months, int statePercent, String partner, List<Long> households,
                    long agencyId, String agencyCode, long authorId, long headId, long leaderId, boolean claims,
                    LocalDate since, LocalDate due, int secondCycleYear) {

    /** Where it works, with the cap of its type there. */
    record Place(long communeId, String communeName, long districtId, String districtCode, long provinceId, int valueChainCap,
                 int communityCap) { }

    String name() {
        return type == ProjectType.VALUE_CHAIN
                ? "Liên kết %s gắn với tiêu thụ sản phẩm, %s".formatted(produce.verb(), lower(place.communeName()))
                : "Phát triển sản xuất cộng đồng %s, %s".formatted(produce.verb(), lower(place.communeName()));
    }

    private static String lower(String unit) {
        return unit.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + unit.substring(1);
    }

    int year() {
        return start.getYear();
    }

    int cycles() {
        return secondCycleYear > 0 ? 2 : 1;
    }

    int cap() {
        return type == ProjectType.VALUE_CHAIN ? place.valueChainCap() : place.communityCap();
    }

    boolean isSubmitted() {
        return state != ProjectState.DRAFT;
    }

    boolean isAppraised() {
        return state.ordinal() >= ProjectState.APPRAISED_PASS.ordinal() && state != ProjectState.WITHDRAWN;
    }

    boolean isApproved() {
        return switch (state) {
            case APPROVED, IN_PROGRESS, SUSPENDED, COMPLETED, SETTLED, FOLLOW_UP, CLOSED -> true;
            default -> false;
        };
    }
}
