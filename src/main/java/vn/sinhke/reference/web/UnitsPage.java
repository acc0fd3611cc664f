package vn.sinhke.reference.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.reference.query.UnitFilter;
import vn.sinhke.reference.query.UnitSuccessor;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.UnitLevel;

/** The administrative units of a day, found by name without marks; what is chosen stands in the address. */
@Named
@RequestScoped
public class UnitsPage {
    /** A unit with the name of the one above it and what became of it. */
    public record Line(UnitView unit, String parent, List<UnitSuccessor> successors) { }

    @Inject
    Units units;

    @Inject
    BusinessClock clock;

    private String text;
    private LocalDate asOf;
    private UnitLevel level;
    private int page = 1;
    private Part<Line> part;

    public Part<Line> getPart() {
        if (part == null) {
            List<UnitView> found = units.list(new UnitFilter(getAsOf(), null, level, text));
            part = Part.of(found.stream().map(unit -> new Line(unit, units.name(unit.parentId()), units.successors(unit.id())))
                    .toList(), page);
        }
        return part;
    }

    public UnitLevel[] getLevels() {
        return UnitLevel.values();
    }

    public LocalDate getAsOf() {
        return asOf == null ? clock.today() : asOf;
    }

    public void setAsOf(LocalDate day) {
        asOf = day;
    }

    public String getText() {
        return text;
    }

    public void setText(String words) {
        text = words;
    }

    public UnitLevel getLevel() {
        return level;
    }

    public void setLevel(UnitLevel wanted) {
        level = wanted;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int wanted) {
        page = wanted;
    }
}
