package vn.sinhke.reference.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.sinhke.reference.query.AreaClassRow;
import vn.sinhke.reference.query.AreaClasses;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.reference.usecase.EnterAreaClass;
import vn.sinhke.shared.AreaClass;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.VietnameseText;
import vn.sinhke.shared.web.Notices;
import vn.sinhke.shared.web.Show;

/** How difficult each commune is on a day, by which source, and what is only a sample. */
@Named
@RequestScoped
public class AreasPage {
    /** A class with the commune it belongs to and the place of that commune. */
    public record Line(AreaClassRow row, UnitView unit, String parent, boolean poorDistrict) { }

    @Inject
    AreaClasses classes;

    @Inject
    Units units;

    @Inject
    BusinessClock clock;

    @Inject
    EnterAreaClass entering;

    @Inject
    Notices notices;

    private String text;
    private LocalDate asOf;
    private AreaClass areaClass;
    private int page = 1;
    private Part<Line> part;
    private String commune;
    private String village;
    private AreaClass entered;
    private String source;
    private LocalDate from;

    public Part<Line> getPart() {
        if (part == null) {
            part = Part.of(classes.all().stream()
                    .filter(row -> row.isValidAt(getAsOf()) && (areaClass == null || row.areaClass() == areaClass))
                    .map(this::line)
                    .filter(line -> VietnameseText.contains(line.unit().name() + " " + line.parent(), text)
                            || line.unit().code().startsWith(VietnameseText.fold(text)))
                    .sorted(Comparator.comparing(line -> line.unit().code())).toList(), page);
        }
        return part;
    }

    private Line line(AreaClassRow row) {
        UnitView unit = units.byId(row.unitId()).orElseThrow();
        return new Line(row, unit, units.name(unit.parentId()), classes.isInPoorDistrict(unit.id(), getAsOf()));
    }

    /** Enters what a decision says; the page then shows the commune as it was on that day. */
    public String enter() {
        entering.enter(commune, village, entered, source, from);
        notices.done("reference.area.entered", commune.strip(), from);
        return "areas?faces-redirect=true&q=" + URLEncoder.encode(commune.strip(), StandardCharsets.UTF_8) + "&asOf=" + Show.date(from);
    }

    public boolean isWithSamples() {
        return getPart().rows().stream().anyMatch(line -> line.row().sample());
    }

    public List<AreaClass> getClasses() {
        return List.of(AreaClass.values());
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

    public AreaClass getAreaClass() {
        return areaClass;
    }

    public void setAreaClass(AreaClass wanted) {
        areaClass = wanted;
    }

    public String getCommune() {
        return commune;
    }

    public void setCommune(String code) {
        commune = code;
    }

    public String getVillage() {
        return village;
    }

    public void setVillage(String name) {
        village = name;
    }

    public AreaClass getEntered() {
        return entered;
    }

    public void setEntered(AreaClass chosen) {
        entered = chosen;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String text) {
        source = text;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate day) {
        from = day;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int wanted) {
        page = wanted;
    }
}
