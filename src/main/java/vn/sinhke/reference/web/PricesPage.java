package vn.sinhke.reference.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.sinhke.reference.query.PriceNormRow;
import vn.sinhke.reference.query.PriceNormTable;
import vn.sinhke.reference.query.UnitFilter;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.reference.usecase.AnnouncePrice;
import vn.sinhke.reference.usecase.AnnouncePrice.Announced;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.UnitLevel;
import vn.sinhke.shared.VietnameseText;
import vn.sinhke.shared.web.Notices;

/** The price norms by month, narrowed by item and year; the administrator enters what is announced. */
@Named
@RequestScoped
public class PricesPage {
    private static final BigDecimal USUAL_TOLERANCE = BigDecimal.TEN;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);

    @Inject
    PriceNormTable norms;

    @Inject
    AnnouncePrice announcing;

    @Inject
    Units units;

    @Inject
    BusinessClock clock;

    @Inject
    Notices notices;

    private String text;
    private String year;
    private String page;

    private String item;
    private String unit;
    private Long area;
    private String month;
    private Money price;
    private BigDecimal tolerance = USUAL_TOLERANCE;
    private String source;

    /** What is looked for, at most one page of it. */
    public Part<PriceNormRow> getPart() {
        return Part.of(norms.all().stream()
                .filter(row -> text == null || text.isBlank() || VietnameseText.contains(row.item(), text))
                .filter(row -> getChosenYear() == null || row.month().getYear() == getChosenYear()).toList(),
                page != null && page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1);
    }

    /** The months of one item in one area, one below the other; the source stands above them where it is the same for all. */
    public record Item(PriceNormRow any, String source, boolean toConfirm, List<PriceNormRow> months) { }

    /** The rows of a part, item by item. */
    public List<Item> items(Part<PriceNormRow> of) {
        return of.rows().stream()
                .collect(Collectors.groupingBy(row -> List.of(row.itemKey(), row.unitKey(), row.areaId()), LinkedHashMap::new, Collectors.toList()))
                .values().stream().map(months -> {
                    boolean same = months.stream().map(row -> row.source() + row.toConfirm()).distinct().count() == 1;
                    PriceNormRow first = months.get(0);
                    return new Item(first, same ? first.source() : null, same && first.toConfirm(), months);
                }).toList();
    }

    /** A norm's month as people write it, {@code 06/2024}. */
    public String month(PriceNormRow of) {
        return MONTH.format(of.month());
    }

    public Integer getChosenYear() {
        return year == null || year.isEmpty() ? Integer.valueOf(clock.today().getYear())
                : year.matches("20\\d\\d") ? Integer.valueOf(year) : null;
    }

    public List<Integer> getYears() {
        return norms.all().stream().map(row -> row.month().getYear()).distinct().sorted().toList();
    }

    /** The items that have a norm, to choose from while typing. */
    public List<String> getItems() {
        return norms.all().stream().map(PriceNormRow::item).distinct().toList();
    }

    /** Provinces and their districts of today. */
    public List<UnitView> getAreas() {
        return units.list(UnitFilter.at(clock.today())).stream().filter(one -> one.level() != UnitLevel.COMMUNE)
                .sorted(java.util.Comparator.comparing(UnitView::level)).toList();
    }

    public String add() {
        announcing.announce(new Announced(item, unit, area, firstDay(), price, tolerance, source));
        notices.done("reference.price.added", item, month);
        text = item;
        year = month.strip().substring(month.strip().indexOf('/') + 1);
        return "prices?faces-redirect=true&includeViewParams=true";
    }

    /** The month as it is typed, {@code 07/2024}; null when it is none. */
    private LocalDate firstDay() {
        String typed = Objects.toString(month, "").strip();
        return typed.matches("(0?[1-9]|1[0-2])/20\\d\\d")
                ? LocalDate.of(Integer.parseInt(typed.substring(typed.indexOf('/') + 1)), Integer.parseInt(typed.substring(0, typed.indexOf('/'))), 1)
                : null;
    }

    public String getText() {
        return text;
    }

    public void setText(String entered) {
        text = entered;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String entered) {
        year = entered;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String entered) {
        page = entered;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String entered) {
        item = entered;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String entered) {
        unit = entered;
    }

    public Long getArea() {
        return area;
    }

    public void setArea(Long entered) {
        area = entered;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String entered) {
        month = entered;
    }

    public Money getPrice() {
        return price;
    }

    public void setPrice(Money entered) {
        price = entered;
    }

    public BigDecimal getTolerance() {
        return tolerance;
    }

    public void setTolerance(BigDecimal entered) {
        tolerance = entered;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String entered) {
        source = entered;
    }
}
