package vn.sinhke.demo.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.demo.project.DossierDraft.Place;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.shared.Component;
import vn.sinhke.shared.ProjectType;

/**
 * The dossiers that the news story of 2024 tells of: the sow breeding of Trần Phú, two linkages going into their next
 * cycle, thirteen community projects appraised by the districts, seven linkages waiting for appraisal. Names of partners
 * and people are invented.
 */
final class Story {
    private static final List<String[]> COMMUNITY = List.of(
            new String[] {"02107", "trâu sinh sản"}, new String[] {"01858", "lợn đen bản địa"}, new String[] {"01864", "cây lê VH6"},
            new String[] {"02152", "khoai tây vụ đông"}, new String[] {"02173", "gà thả đồi"}, new String[] {"01942", "dê thịt"},
            new String[] {"01957", "bò vỗ béo"}, new String[] {"01897", "gừng trâu"}, new String[] {"01918", "bí xanh thơm"},
            new String[] {"02053", "dê thịt"}, new String[] {"02041", "trâu sinh sản"}, new String[] {"01990", "gà thả đồi"},
            new String[] {"01849", "bí xanh thơm"});

    private static final List<String[]> WAITING = List.of(
            new String[] {"02137", "dê thịt", "SLDTBXH"}, new String[] {"01879", "bò vỗ béo", "SLDTBXH"},
            new String[] {"02110", "trâu sinh sản", "SLDTBXH"}, new String[] {"02089", "gừng trâu", "SNNPTNT"},
            new String[] {"01918", "bí xanh thơm", "SNNPTNT"}, new String[] {"01957", "cây lê VH6", "SNNPTNT"},
            new String[] {"02140", "khoai tây vụ đông", "SNNPTNT"});

    /** The partner of the dossier whose council left its sheets and minutes. */
    static final String WITH_MINUTES = "HTX Nông sản Cường Lợi";

    private final DemoWorld world;

    Story(DemoWorld world) {
        this.world = world;
    }

    List<DossierDraft> dossiers() {
        List<DossierDraft> all = new ArrayList<>();
        all.add(tranPhu());
        all.add(nextCycle("02152", "khoai tây vụ đông", WITH_MINUTES));
        all.add(nextCycle("01882", "bò vỗ béo", "HTX Chăn nuôi Nghiên Loan"));
        for (int i = 0; i < COMMUNITY.size(); i++) {
            all.add(community(COMMUNITY.get(i), i));
        }
        for (int i = 0; i < WAITING.size(); i++) {
            all.add(waiting(WAITING.get(i), i));
        }
        return all;
    }

    /** Written by the district's officer and complete, so that a newcomer can submit it and follow it to its end. */
    private DossierDraft tranPhu() {
        Place place = world.place("02179");
        AgencyView agency = world.department("SLDTBXH");
        return new DossierDraft(ProjectType.VALUE_CHAIN, ProjectState.DRAFT, Component.LIVELIHOOD_DIVERSIFICATION, Manager.DEPARTMENT,
                Produce.of("lợn nái sinh sản"), place, LocalDate.of(2024, 7, 1), 24, 78, "HTX Chăn nuôi Trần Phú", world.take(place, 20),
                agency.id(), agency.name(), world.account("canbo.nari"), 0, 0, false, DemoWorld.STORY.minusDays(3), null, 2025);
    }

    private DossierDraft nextCycle(String commune, String product, String partner) {
        Place place = world.place(commune);
        AgencyView agency = world.department("SNNPTNT");
        return new DossierDraft(ProjectType.VALUE_CHAIN, ProjectState.IN_PROGRESS, Component.AGRICULTURE, Manager.DEPARTMENT,
                Produce.of(product), place, LocalDate.of(2023, 5, 1), 36, place.valueChainCap() - 2, partner, world.take(place, 18), agency.id(),
                agency.name(), author(place), world.account("giamdoc.nnptnt"), world.account("chutich.tinh"), true, LocalDate.of(2023, 5, 10),
                null, 2024);
    }

    private DossierDraft community(String[] what, int i) {
        Place place = world.place(what[0]);
        AgencyView agency = world.committee(place.districtId());
        ProjectState state = i % 2 == 0 ? ProjectState.APPRAISED_PASS : ProjectState.PENDING_APPROVAL;
        return new DossierDraft(ProjectType.COMMUNITY, state, Component.LIVELIHOOD_DIVERSIFICATION, Manager.DISTRICT, Produce.of(what[1]), place,
                LocalDate.of(2024, 8, 1), 24, place.communityCap() - 1 - i % 4, "Tổ hợp tác " + what[1] + " số " + (i + 1), world.take(place, 12),
                agency.id(), agency.name(), author(place), leader(place), 0, true, DemoWorld.STORY.minusDays(5),
                DemoWorld.STORY.plusDays(2 + i % 7), 0);
    }

    private DossierDraft waiting(String[] what, int i) {
        Place place = world.place(what[0]);
        AgencyView agency = world.department(what[2]);
        ProjectState state = i % 2 == 0 ? ProjectState.SUBMITTED : ProjectState.ACCEPTED;
        return new DossierDraft(ProjectType.VALUE_CHAIN, state, agency.component(), Manager.DEPARTMENT, Produce.of(what[1]), place,
                LocalDate.of(2024, 9, 1), 24, place.valueChainCap() - i % 3, "HTX " + place.communeName().replace("Xã ", "") + " xanh",
                world.take(place, 14), agency.id(), agency.name(), author(place), 0, 0, true, DemoWorld.STORY.minusDays(3),
                DemoWorld.STORY.plusDays(i % 2 == 0 ? 1 + i % 3 : 14), 2025);
    }

    private long author(Place place) {
        return switch (place.districtCode()) {
            case "066" -> world.account("canbo.nari");
            case "065" -> world.account("canbo.chomoi");
            case "060" -> world.account("canbo.pacnam");
            default -> 0;
        };
    }

    /** Districts without a leader among the demo's accounts borrow the name of one for the council's record. */
    private long leader(Place place) {
        return world.account(place.districtCode().equals("060") ? "lanhdao.pacnam" : "lanhdao.nari");
    }
}
