package vn.sinhke.demo.project;

import java.time.LocalDate;
import java.util.List;
import vn.sinhke.demo.project.DossierDraft.Place;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.shared.Component;
import vn.sinhke.shared.ProjectType;

/**
 * Generated dossiers for size: the same for the same number, spread over districts, types, states and years. They share
 * a few households and claim no support, so that the register stays free for real work.
 */
final class Generated {
    private static final List<ProjectState> STATES = List.of(ProjectState.CLOSED, ProjectState.SETTLED, ProjectState.COMPLETED,
            ProjectState.APPROVED, ProjectState.REJECTED, ProjectState.PENDING_APPROVAL, ProjectState.CLOSED, ProjectState.APPRAISED_PASS,
            ProjectState.SUBMITTED, ProjectState.CLOSED, ProjectState.RETURNED, ProjectState.SETTLED, ProjectState.ACCEPTED,
            ProjectState.CLOSED, ProjectState.WITHDRAWN, ProjectState.COMPLETED, ProjectState.FOLLOW_UP);

    private static final int LIVE_PENDING = 400;

    private final DemoWorld world;

    Generated(DemoWorld world) {
        this.world = world;
    }

    DossierDraft dossier(int i) {
        Place place = world.places().get((i * 37) % world.places().size());
        ProjectState state = STATES.get(i % STATES.size());
        boolean past = state.ordinal() >= ProjectState.APPROVED.ordinal() || i > LIVE_PENDING * STATES.size();
        if (past && (state == ProjectState.PENDING_APPROVAL || state == ProjectState.SUBMITTED || state == ProjectState.ACCEPTED
                || state == ProjectState.APPRAISED_PASS || state == ProjectState.RETURNED)) {
            state = ProjectState.CLOSED;
        }
        boolean chain = i % 3 != 0;
        boolean department = chain && i % 5 != 0;
        AgencyView agency = department ? world.department(i % 2 == 0 ? "SLDTBXH" : "SNNPTNT") : world.committee(place.districtId());
        int year = past ? 2021 + i % 3 : 2024;
        LocalDate since = past ? LocalDate.of(year, 1 + i % 12, 1 + i % 28) : DemoWorld.STORY.minusDays(1 + i % 9);
        boolean runs = state == ProjectState.PENDING_APPROVAL || state == ProjectState.SUBMITTED || state == ProjectState.ACCEPTED
                || state == ProjectState.APPRAISED_PASS;
        int cap = chain ? place.valueChainCap() : place.communityCap();
        return new DossierDraft(chain ? ProjectType.VALUE_CHAIN : ProjectType.COMMUNITY, state,
                agency.component() == null ? Component.LIVELIHOOD_DIVERSIFICATION : agency.component(),
                department ? Manager.DEPARTMENT : Manager.DISTRICT, Produce.ALL.get(i % Produce.ALL.size()), place,
                LocalDate.of(year, 1 + i % 12, 1), 12 + i % 3 * 12, cap - i % 9, (chain ? "HTX " : "Tổ hợp tác ") + place.communeName() + " " + (1 + i % 40),
                world.some(place, 3 + i % 6, i), agency.id(), agency.name(), 0,
                department ? world.account(agency.code().equals("SLDTBXH") ? "giamdoc.ldtbxh" : "giamdoc.nnptnt") : world.account("lanhdao.nari"),
                department ? world.account("chutich.tinh") : world.account("lanhdao.nari"), false, since,
                runs ? DemoWorld.STORY.plusDays(i % 11 - 2L) : null, i % 4 == 0 ? year + 1 : 0);
    }
}
