package vn.sinhke.document.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sinhke.project.domain.Site;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.reference.query.Agencies;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;

/** Names of places and agencies as they are on the day of a paper. */
@ApplicationScoped
public class PlaceNames {

    @Inject
    Units units;

    @Inject
    Agencies agencies;

    /** "xã Trần Phú, huyện Na Rì, tỉnh Bắc Kạn", with the village before it. */
    public String site(Site site, LocalDate day) {
        String place = units.tree().on(site.unitId(), day).stream().map(this::chain).collect(Collectors.joining("; "));
        return site.village() == null || site.village().isBlank() ? place : site.village().strip() + ", " + place;
    }

    private String chain(UnitView unit) {
        return Stream.concat(Stream.of(unit), units.ancestors(unit.id()).stream()).map(UnitView::nameWithin).collect(Collectors.joining(", "));
    }

    /** "xã Trần Phú" alone. */
    public String unit(Long id, LocalDate day) {
        return units.tree().on(id, day).stream().map(UnitView::nameWithin).collect(Collectors.joining("; "));
    }

    /** The place after which a paper of a unit's bodies is dated: its proper name, "Bắc Kạn" of "Tỉnh Bắc Kạn". */
    public String proper(Long unitId, LocalDate day) {
        String name = units.tree().on(unitId, day).stream().findFirst().map(UnitView::name).orElse("");
        return Stream.of("Tỉnh ", "Thành phố ", "Huyện ", "Thị xã ", "Thị trấn ", "Phường ", "Xã ").filter(name::startsWith).findFirst()
                .map(level -> name.substring(level.length())).orElse(name);
    }

    /** The managing agency on the day: the dossier's own, or the one that came after it. */
    public AgencyView agency(ProjectDetail dossier, LocalDate day) {
        AgencyView own = agencies.byId(dossier.agencyId()).orElseThrow();
        if (own.isValidAt(day)) {
            return own;
        }
        return (own.isDepartment() ? agencies.department(dossier.content().component(), day) : committee(own.unitId(), day)).orElse(own);
    }

    /** The people's committee of the unit, or of what the unit has become by the day. */
    public Optional<AgencyView> committee(Long unitId, LocalDate day) {
        List<UnitView> now = units.tree().on(unitId, day);
        return now.stream().findFirst().flatMap(unit -> agencies.committeeOf(unit.id())).or(() -> agencies.committeeOf(unitId));
    }

    /** "Ủy ban nhân dân tỉnh Bắc Kạn" in full. */
    public static String full(AgencyView agency) {
        return full(agency.name());
    }

    /** The same of a name that was typed. */
    public static String full(String name) {
        return name.replaceFirst("^UBND ", "Ủy ban nhân dân ");
    }
}
