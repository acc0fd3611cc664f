package vn.sinhke.account.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.account.domain.DelegationKind;
import vn.sinhke.account.domain.DelegationScope;
import vn.sinhke.account.query.DelegationList;
import vn.sinhke.account.query.DelegationRow;
import vn.sinhke.account.usecase.GiveDelegation;
import vn.sinhke.account.usecase.RevokeDelegation;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.Slice;
import vn.sinhke.shared.api.Answers;
import vn.sinhke.shared.api.JsonValues;
import vn.sinhke.shared.api.Shape;
import vn.sinhke.shared.api.WholeList;
import vn.sinhke.workflow.OnceOnly;

/** Delegations that the signed-in person has given or received. */
@RequestScoped
@Path("delegations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Delegations")
public class DelegationResource {
    /** A delegation as other systems read it. */
    public record Given(String id, Person from, Person to, Role role, DelegationKind kind, ProjectType type, String unit,
                        Money amountUpTo, LocalDate validFrom, LocalDate validTo, String documentNo, boolean inForce,
                        LocalDateTime revokedAt) { }

    /** One of the two people. */
    public record Person(String username, String fullName) { }

    /** What is sent to delegate; for the description of the API. */
    public record DelegationRequest(@Schema(required = true, description = "user name") String to, Role role,
                                    DelegationKind kind, ProjectType type, @Schema(description = "{code, asOf}, {id}, or just a code") String unit,
                                    Long amountUpTo, @Schema(required = true) LocalDate validFrom,
                                    @Schema(required = true) LocalDate validTo, @Schema(required = true) String documentNo) { }

    @Inject
    DelegationList list;

    @Inject
    GiveDelegation give;

    @Inject
    RevokeDelegation revoke;

    @Inject
    OnceOnly once;

    @Inject
    CurrentActor actor;

    @Inject
    Units units;

    @Inject
    BusinessClock clock;

    @GET
    @Operation(operationId = "listDelegations", summary = "Delegations given or received, newest first")
    @APIResponse(responseCode = "422", description = "`limit` or `after` is malformed")
    public Slice<Given> list(@QueryParam("limit") String limit, @QueryParam("after") String after) {
        return WholeList.page(list.of(actor.get().id()), DelegationRow::id, limit, after).map(this::given);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "delegate", summary = "Delegate the own power of decision (leaders)")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = DelegationRequest.class)))
    @APIResponse(responseCode = "201", description = "Delegated", content = @Content(schema = @Schema(implementation = Given.class)))
    @APIResponse(responseCode = "403", description = "Not a leader, or only by delegation")
    @APIResponse(responseCode = "422", description = "Receiver, period or scope refused")
    public Response create(@HeaderParam("Idempotency-Key") String key, Shape in) {
        GiveDelegation.Wish wish = new GiveDelegation.Wish(in.text("to", 60), in.codeOrNull("role", Role.class),
                in.has("kind") ? in.codeOrNull("kind", DelegationKind.class) : DelegationKind.UY_QUYEN,
                new DelegationScope(unit(in), in.codeOrNull("type", ProjectType.class), in.moneyOrNull("amountUpTo")),
                in.date("validFrom"), in.date("validTo"), in.name("documentNo", 60));
        in.check();
        OnceOnly.Answer answer = once.run(key, "delegations " + wish, () -> {
            Long id = give.give(wish);
            return new OnceOnly.Answer(201, "delegations/" + id, null,
                    JsonValues.of(list.byId(id).map(this::given)).toString());
        });
        return Answers.of(answer.status(), answer.location(), answer.etag(), answer.body());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getDelegation", summary = "One delegation given or received")
    @APIResponse(responseCode = "404", description = "There is none, or it is between others")
    public Response one(@PathParam("id") String id) {
        long me = actor.get().id();
        return Answers.whole(list.byId(RowId.of(id)).filter(row -> row.fromUserId() == me || row.toUserId() == me).map(this::given)
                .orElseThrow(Problem.NotFound::new));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "revokeDelegation", summary = "Revoke a delegation (the giver)")
    @APIResponse(responseCode = "204", description = "Revoked")
    public void delete(@PathParam("id") String id) {
        revoke.revoke(RowId.of(id));
    }

    private Long unit(Shape in) {
        Shape.UnitName named = in.unitOrNull("unit");
        if (named == null) {
            return null;
        }
        return units.resolve(named.codeOrId(), named.asOf()).map(UnitView::id).orElseGet(() -> {
            in.refuse("unit", "unit", "account.delegation.unit");
            return null;
        });
    }

    private Given given(DelegationRow row) {
        LocalDate today = clock.today();
        return new Given(row.id().toString(), new Person(row.fromUsername(), row.fromName()),
                new Person(row.toUsername(), row.toName()), row.role(), row.kind(), row.type(),
                units.byId(row.unitId()).map(UnitView::code).orElse(null),
                row.amountUpTo() == null ? null : Money.vnd(row.amountUpTo()), row.validFrom(), row.validTo(),
                row.documentNo(), row.isOpen(today) && !today.isBefore(row.validFrom()), row.revokedAt());
    }
}
