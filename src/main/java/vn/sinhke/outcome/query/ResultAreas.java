package vn.sinhke.outcome.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sinhke.reference.query.Agencies;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.reference.query.UnitFilter;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.UnitLevel;

/** Whose results a person may ask for: those of the own territory; an auditor all, an administrator none. */
@ApplicationScoped
public class ResultAreas {
    private static final String HOME_PROVINCE = "06";

    @Inject
    Units units;

    @Inject
    Agencies agencies;

    @Inject
    BusinessClock clock;

    /** The areas of a person, the largest first. */
    public List<UnitView> of(Actor actor) {
        Stream<UnitView> own = actor.roles().stream().filter(held -> held.role() != Role.ADMIN && held.role() != Role.AUDITOR)
                .map(this::area).flatMap(Optional::stream);
        Stream<UnitView> all = actor.has(Role.AUDITOR) ? provinces() : Stream.empty();
        return Stream.concat(all, own).distinct().sorted((a, b) -> a.level().compareTo(b.level())).toList();
    }

    /** Whether the unit, or one that it was made from, lies in an area of the person. */
    public boolean mayAsk(Actor actor, Long unitId) {
        return actor.has(Role.AUDITOR) || of(actor).stream().anyMatch(area -> units.isWithin(unitId, area.id())
                || units.tree().on(area.id(), clock.today()).stream().anyMatch(next -> units.isWithin(unitId, next.id())));
    }

    private Optional<UnitView> area(Actor.Held held) {
        Long unit = held.unitId() != null ? held.unitId()
                : agencies.byId(held.agencyId()).map(AgencyView::unitId).filter(Objects::nonNull).orElse(null);
        return units.byId(unit);
    }

    /** The home province as the dossiers were entered under it, also after it went into another. */
    private Stream<UnitView> provinces() {
        return units.find(HOME_PROVINCE)
                .or(() -> units.list(UnitFilter.at(null).of(UnitLevel.PROVINCE)).stream().filter(one -> one.code().equals(HOME_PROVINCE)).findFirst())
                .map(Stream::of).orElseGet(() -> units.list(UnitFilter.at(clock.today()).of(UnitLevel.PROVINCE)).stream());
    }
}
