package vn.sinhke.household.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.sinhke.household.domain.PovertyCause;
import vn.sinhke.household.domain.ReviewColumn;
import vn.sinhke.household.query.VisibleHouseholds;
import vn.sinhke.reference.query.UnitFilter;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.HouseholdClass;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.UnitLevel;
import vn.sinhke.shared.sheet.SheetTemplate;

/** The empty file of the yearly review, with the communes of whoever asks in its drop-down. */
@ApplicationScoped
public class ReviewTemplate {
    private static final int ROWS = 30_000;
    private static final String DAY = "dd/mm/yyyy";
    private static final String TEXT = "@";

    @Inject
    VisibleHouseholds visible;

    @Inject
    Units units;

    @Inject
    BusinessClock clock;

    public void write(Messages language, OutputStream to) throws IOException {
        List<SheetTemplate.Column> columns = new ArrayList<>();
        for (ReviewColumn column : ReviewColumn.values()) {
            columns.add(new SheetTemplate.Column(ReviewTable.label(language, column), hint(language, column), column.isNeeded(),
                    choices(language, column), format(column), width(column)));
        }
        new SheetTemplate(language.get("household.import.sheet"), language.get("household.import.sheet.lists"),
                language.get("household.import.sheet.guide"), ROWS).write(columns, Stream.of(1, 2, 3, 4, 5, 6)
                .map(line -> language.get("household.import.guide." + line)).toList(), to);
    }

    private static String hint(Messages language, ReviewColumn column) {
        return language.get(column.deficit().isPresent() ? "household.import.hint.deficit" : "household.import.hint." + column.name());
    }

    private List<String> choices(Messages language, ReviewColumn column) {
        if (column.isFlag()) {
            return List.of(language.get("word.yes"), language.get("word.no"));
        }
        return switch (column) {
            case COMMUNE -> communes();
            case REVIEWED_CLASS -> Arrays.stream(HouseholdClass.values()).map(language::label).toList();
            case CAUSE -> Arrays.stream(PovertyCause.values()).map(language::label).toList();
            default -> List.of();
        };
    }

    private List<String> communes() {
        return visible.areas(clock.today()).stream()
                .flatMap(area -> area.level() == UnitLevel.COMMUNE ? Stream.of(area)
                        : units.list(UnitFilter.at(clock.today()).under(area.id()).of(UnitLevel.COMMUNE)).stream())
                .map(ReviewTemplate::name).distinct().toList();
    }

    private static String name(UnitView unit) {
        return unit.code() + " " + unit.name();
    }

    private static String format(ReviewColumn column) {
        return switch (column) {
            case CODE, IDENTITY, COMMUNE, DECISION_NO -> TEXT;
            case LEFT_ON, DECISION_DATE, EFFECTIVE_FROM -> DAY;
            case INCOME -> "#,##0";
            default -> null;
        };
    }

    private static int width(ReviewColumn column) {
        return switch (column) {
            case HEAD, VILLAGE, COMMUNE, CAUSE -> 28;
            case CODE, IDENTITY, REVIEWED_CLASS, DECISION_NO -> 18;
            default -> 13;
        };
    }
}
