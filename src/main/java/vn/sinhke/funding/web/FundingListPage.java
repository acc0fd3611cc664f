package vn.sinhke.funding.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.sinhke.funding.domain.CapitalKind;
import vn.sinhke.funding.query.AllocationFilter;
import vn.sinhke.funding.query.AllocationList;
import vn.sinhke.funding.query.AllocationRow;
import vn.sinhke.funding.query.BudgetOffices;
import vn.sinhke.funding.query.Commitments;
import vn.sinhke.funding.query.MoneyDesk;
import vn.sinhke.funding.query.WaitingMoney;
import vn.sinhke.funding.usecase.CarryOverAllocation;
import vn.sinhke.funding.usecase.EnterAllocation;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.reference.query.UnitFilter;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.web.ListModel;
import vn.sinhke.shared.web.Notices;

/** The money desk: allocations of the own agency with what is left of them, and what waits for this person. */
@Named
@ViewScoped
public class FundingListPage implements Serializable {
    private static final String HERE = "/funding/list.xhtml?faces-redirect=true";

    @Inject
    AllocationList query;

    @Inject
    MoneyDesk desk;

    @Inject
    Commitments commitments;

    @Inject
    BudgetOffices offices;

    @Inject
    EnterAllocation entering;

    @Inject
    CarryOverAllocation carrying;

    @Inject
    Units units;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    @Inject
    Notices notices;

    private final AllocationFilter filter = new AllocationFilter();
    private String year;
    private ListModel<AllocationRow, AllocationFilter> list;
    private List<WaitingMoney> cycles;
    private List<WaitingMoney> payments;
    private List<UnitView> places = List.of();
    private final Map<Long, Money> promised = new HashMap<>();
    private AllocationDraft draft;
    private AllocationRow chosen;

    public void open() {
        filter.setBudgetYear(year != null && year.matches("20\\d\\d") ? Integer.valueOf(year) : null);
        list = new ListModel<>(query, filter);
        cycles = desk.cycles(actor.get());
        payments = desk.payments(actor.get());
        draft = new AllocationDraft(clock.today().getYear());
        places = offices.of(actor.get()).stream().flatMap(office -> places(office.areaId())).toList();
    }

    private Stream<UnitView> places(Long area) {
        List<UnitView> under = units.list(UnitFilter.at(clock.today()).under(area));
        return Stream.concat(units.byId(area).stream(), under.stream());
    }

    public String add() {
        Long id = entering.enter(draft.entry());
        AllocationRow made = query.one(id);
        notices.done("funding.entered", made.amount(), units.name(made.unitId()));
        return HERE;
    }

    public void choose(AllocationRow row) {
        chosen = row;
        draft = new AllocationDraft(row.budgetYear() + 1);
    }

    public String carryOver() {
        carrying.carryOver(chosen.id(), draft.getBudgetYear(), draft.getLegalBasis(), draft.getExpires());
        notices.done("funding.carried", String.valueOf(draft.getBudgetYear()));
        return HERE;
    }

    /** Whether this person enters allocations. */
    public boolean isFinance() {
        return !places.isEmpty();
    }

    public String place(AllocationRow row) {
        return units.name(row.unitId());
    }

    /** What of an allocation is promised to approved dossiers; asked once for all rows that stand on the page. */
    public Money promised(AllocationRow row) {
        if (!promised.containsKey(row.id())) {
            List<AllocationRow> rows = list.getWrappedData();
            rows.forEach(one -> promised.put(one.id(), Money.ZERO));
            promised.putAll(commitments.of(rows, clock.today()));
        }
        return promised.get(row.id());
    }

    public int percent(AllocationRow row) {
        return (int) (row.assigned().plus(row.carriedOut()).dong() * 100 / row.amount().dong());
    }

    public boolean isExpired(AllocationRow row) {
        return clock.today().isAfter(row.expiresOn());
    }

    public List<FundingSource> getSources() {
        return Arrays.stream(FundingSource.values()).filter(FundingSource::isState).toList();
    }

    public List<CapitalKind> getCapitals() {
        return List.of(CapitalKind.values());
    }

    public List<UnitView> getPlaces() {
        return places;
    }

    public ListModel<AllocationRow, AllocationFilter> getList() {
        return list;
    }

    public List<WaitingMoney> getCycles() {
        return cycles;
    }

    public List<WaitingMoney> getPayments() {
        return payments;
    }

    public AllocationDraft getDraft() {
        return draft;
    }

    public AllocationRow getChosen() {
        return chosen;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }
}
