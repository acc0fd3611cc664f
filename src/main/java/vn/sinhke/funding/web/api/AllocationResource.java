package vn.sinhke.funding.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.funding.domain.CapitalKind;
import vn.sinhke.funding.query.AllocationFilter;
import vn.sinhke.funding.query.AllocationList;
import vn.sinhke.funding.query.AllocationRow;
import vn.sinhke.funding.usecase.CarryOverAllocation;
import vn.sinhke.funding.usecase.EnterAllocation;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.Slice;
import vn.sinhke.shared.Sort;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.api.Answers;
import vn.sinhke.shared.api.JsonValues;
import vn.sinhke.shared.api.Limit;
import vn.sinhke.shared.api.Shape;
import vn.sinhke.workflow.OnceOnly;

/** Allocations for other systems: enter, list, carry over. */
@Path("/allocations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Money", description = "Vốn, chu kỳ, thanh toán / allocations, cycles, payments")
public class AllocationResource {
    @Inject
    EnterAllocation entering;

    @Inject
    CarryOverAllocation carrying;

    @Inject
    AllocationList list;

    @Inject
    Units units;

    @Inject
    OnceOnly once;

    @GET
    @Operation(operationId = "listAllocations", summary = "The allocations of the caller's agency")
    public Slice<Object> list(@QueryParam("budgetYear") String year, @QueryParam("limit") String limit,
            @QueryParam("after") String after) {
        AllocationFilter filter = new AllocationFilter();
        filter.setBudgetYear(year(year));
        return list.slice(filter, Sort.down("id"), after, Limit.of(limit)).map(row -> MoneyJson.of(row, units));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAllocation", summary = "One allocation of the caller's agency, with its version as ETag")
    @APIResponse(responseCode = "404", description = "Does not exist, or is another agency's")
    public Response one(@PathParam("id") String id) {
        AllocationRow row = list.one(RowId.of(id));
        return Answers.versioned(MoneyJson.of(row, units), row.version());
    }

    private static Integer year(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.matches("20\\d\\d")) {
            throw new Problem.RulesBroken(Violation.of("shape-number", "budgetYear", "shape.integer", "2000", "2099"));
        }
        return Integer.valueOf(text);
    }

    @POST
    @Operation(operationId = "enterAllocation", summary = "Enters what a decision allots to the caller's agency")
    @APIResponse(responseCode = "201", description = "Created")
    @APIResponse(responseCode = "403", description = "Only finance officers enter allocations")
    @APIResponse(responseCode = "422", description = "Everything that is wrong, at once")
    public Response enter(@HeaderParam("Idempotency-Key") String key, Shape in) {
        FundingSource source = in.code("source", FundingSource.class);
        Integer year = in.yearOrNull("budgetYear", EnterAllocation.FIRST_YEAR, EnterAllocation.LAST_YEAR);
        if (!in.has("budgetYear")) {
            in.refuse("shape-required", "budgetYear", "shape.required");
        }
        Long unit = unit(in);
        Money amount = in.money("amount");
        if (amount != null && amount.isZero()) {
            in.refuse("allocation-amount-positive", "amount", "funding.amount.positive");
        }
        if (source != null && !source.isState()) {
            in.refuse("allocation-state-source", "source", "funding.source.state");
        }
        CapitalKind capital = in.code("capital", CapitalKind.class);
        String decision = in.name("decisionNo", 60);
        LocalDate expires = in.dateOrNull("expires");
        in.check();
        EnterAllocation.Entry entry = new EnterAllocation.Entry(source, year, unit, amount, capital, decision, expires);
        return created(key, "allocations " + entry, () -> entering.enter(entry));
    }

    private Long unit(Shape in) {
        if (!in.has("unit")) {
            in.refuse("shape-required", "unit", "shape.required");
            return null;
        }
        Shape.UnitName named = in.unitOrNull("unit");
        Optional<UnitView> found = named == null ? Optional.empty() : units.resolve(named.codeOrId(), named.asOf());
        if (found.isEmpty()) {
            in.refuse("unit-known", "unit", "funding.unit.unknown");
        }
        return found.map(UnitView::id).orElse(null);
    }

    @POST
    @Path("/{id}/carry-over")
    @Operation(operationId = "carryOverAllocation", summary = "Moves the unspent rest to another year, on a legal basis")
    @APIResponse(responseCode = "201", description = "The new allocation, which keeps its year of origin")
    @APIResponse(responseCode = "422", description = "No legal basis, no rest, or a wrong year")
    public Response carryOver(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, Shape in) {
        Integer toYear = in.yearOrNull("toYear", EnterAllocation.FIRST_YEAR, EnterAllocation.LAST_YEAR);
        String basis = in.nameOrNull("legalBasis", 300);
        LocalDate expires = in.dateOrNull("expires");
        in.check();
        return created(key, "carry-over " + id + " " + toYear + " " + basis + " " + expires,
                () -> carrying.carryOver(RowId.of(id), toYear, basis, expires));
    }

    private Response created(String key, String request, Supplier<Long> work) {
        OnceOnly.Answer answer = once.run(key, request, () -> {
            AllocationRow made = list.one(work.get());
            return new OnceOnly.Answer(201, "allocations/" + made.id(), MoneyJson.quoted(made.version().toString()),
                    JsonValues.of(MoneyJson.of(made, units)).toString());
        });
        return Answers.of(answer.status(), answer.location(), answer.etag(), answer.body());
    }
}
