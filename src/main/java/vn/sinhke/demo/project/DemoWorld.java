package vn.sinhke.demo.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sinhke.demo.household.DemoHouseholds;
import vn.sinhke.demo.project.DossierDraft.Place;
import vn.sinhke.reference.query.Agencies;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.reference.query.AreaClasses;
import vn.sinhke.reference.query.SupportCaps;
import vn.sinhke.reference.query.UnitFilter;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.UnitLevel;

/** What the demo's dossiers are made of: places with their caps, households set aside for them, agencies and accounts. */
@ApplicationScoped
public class DemoWorld {
    static final LocalDate STORY = LocalDate.of(2024, 6, 3);

    private static final long YEARLY = 200_000_000_000L;

    @Inject
    Units units;

    @Inject
    AreaClasses areaClasses;

    @Inject
    SupportCaps caps;

    @Inject
    Agencies agencies;

    private final Map<String, Long> accounts = new HashMap<>();
    private final Map<Long, List<Long>> householdsByCommune = new LinkedHashMap<>();
    private final Map<Long, List<Long>> householdsByDistrict = new LinkedHashMap<>();
    private final Map<Long, Integer> taken = new HashMap<>();
    private List<Place> places = List.of();

    void read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("SELECT username, id FROM app_user")) {
                while (rows.next()) {
                    accounts.put(rows.getString(1), rows.getLong(2));
                }
            }
            try (ResultSet rows = statement.executeQuery("SELECT id, admin_unit_id, district_id FROM household"
                    + " WHERE current_class IN ('POOR', 'NEAR_POOR') AND CAST(SUBSTRING(code, 8) AS UNSIGNED) >= "
                    + DemoHouseholds.FOR_DOSSIERS_FROM + " ORDER BY id")) {
                while (rows.next()) {
                    householdsByCommune.computeIfAbsent(rows.getLong(2), none -> new ArrayList<>()).add(rows.getLong(1));
                    householdsByDistrict.computeIfAbsent(rows.getLong(3), none -> new ArrayList<>()).add(rows.getLong(1));
                }
            }
        }
        UnitView province = units.find("06", STORY).orElseThrow();
        places = units.list(new UnitFilter(STORY, null, UnitLevel.COMMUNE, null)).stream()
                .filter(unit -> units.isWithin(unit.id(), province.id())).map(unit -> place(unit, province)).toList();
    }

    private Place place(UnitView commune, UnitView province) {
        UnitView district = units.districtOf(commune.id()).orElseThrow();
        var area = areaClasses.at(commune.id(), STORY).orElseThrow();
        return new Place(commune.id(), commune.name(), district.id(), district.code(), province.id(),
                caps.at(ProjectType.VALUE_CHAIN, area, STORY, province.id()).orElseThrow().percent().intValue(),
                caps.at(ProjectType.COMMUNITY, area, STORY, province.id()).orElseThrow().percent().intValue());
    }

    List<Place> places() {
        return places;
    }

    Place place(String communeCode) {
        Long id = units.find(communeCode, STORY).orElseThrow().id();
        return places.stream().filter(place -> place.communeId() == id).findFirst().orElseThrow();
    }

    /** The account's id, or 0 where the demo has none for this part. */
    long account(String username) {
        return accounts.getOrDefault(username, 0L);
    }

    AgencyView department(String code) {
        return agencies.byCode(code).orElseThrow();
    }

    AgencyView committee(long unitId) {
        return agencies.committeeOf(unitId).orElseThrow();
    }

    /** Households of the district set aside for dossiers that no other story dossier has taken yet. */
    List<Long> take(Place place, int wanted) {
        List<Long> pool = householdsByDistrict.getOrDefault(place.districtId(), List.of());
        int from = taken.merge(place.districtId(), wanted, Integer::sum) - wanted;
        return from + wanted <= pool.size() ? pool.subList(from, from + wanted) : pool.subList(0, Math.min(wanted, pool.size()));
    }

    /** Some households of the district, the same for the same seed; generated dossiers share them. */
    List<Long> some(Place place, int wanted, int seed) {
        List<Long> pool = householdsByDistrict.getOrDefault(place.districtId(), List.of());
        List<Long> chosen = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            chosen.add(pool.get((seed * 31 + i) % pool.size()));
        }
        return chosen.stream().distinct().toList();
    }

    /** Gives every agency of the demo enough money for three years, as the yearly decisions would, however many dossiers it has. */
    void allocate(Connection connection, int dossiers) throws SQLException {
        List<AgencyView> holders = new ArrayList<>(List.of(department("SLDTBXH"), department("SNNPTNT")));
        places.stream().map(Place::districtId).distinct().forEach(district -> holders.add(committee(district)));
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO allocation (version, source, budget_year,"
                + " origin_year, unit_id, agency_id, amount, assigned, carried_out, capital, decision_no, expires_on, entered_by, entered_at)"
                + " VALUES (1, ?, ?, ?, ?, ?, ?, 0, 0, 'RECURRENT', ?, ?, ?, ?)")) {
            for (AgencyView holder : holders) {
                for (int year = 2024; year <= 2026; year++) {
                    for (String source : List.of("CENTRAL_BUDGET", "LOCAL_BUDGET")) {
                        Object[] row = {source, year, year, holder.unitId(), holder.id(), YEARLY * (1 + dossiers / 1000), "Mẫu/QĐ-" + year,
                            LocalDate.of(year, 12, 31), account("ketoan.ldtbxh"), STORY.atTime(1, 0)};
                        for (int i = 0; i < row.length; i++) {
                            insert.setObject(i + 1, row[i]);
                        }
                        insert.addBatch();
                    }
                }
            }
            insert.executeBatch();
        }
    }
}
