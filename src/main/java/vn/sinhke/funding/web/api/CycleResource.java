package vn.sinhke.funding.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.funding.domain.CycleAction;
import vn.sinhke.funding.domain.Payment;
import vn.sinhke.funding.domain.PaymentKind;
import vn.sinhke.funding.usecase.CycleView;
import vn.sinhke.funding.usecase.DraftPayment;
import vn.sinhke.funding.usecase.MoveCycle;
import vn.sinhke.funding.usecase.PaymentView;
import vn.sinhke.funding.usecase.Seen;
import vn.sinhke.funding.usecase.ViewMoney;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.api.Answers;
import vn.sinhke.shared.api.JsonValues;
import vn.sinhke.shared.api.Shape;
import vn.sinhke.shared.api.WholeList;
import vn.sinhke.workflow.OnceOnly;

/** The funding cycles of a dossier and the payments out of them, for other systems. */
@Path("/projects/{project}/cycles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Money")
public class CycleResource {
    @Inject
    ViewMoney view;

    @Inject
    MoveCycle moving;

    @Inject
    DraftPayment drafting;

    @Inject
    ProjectDetails details;

    @Inject
    OnceOnly once;

    @GET
    @Operation(operationId = "listCycles", summary = "The cycles of a dossier with their money, and what the caller may do")
    public JsonValue list(@PathParam("project") String project, @QueryParam("limit") String limit, @QueryParam("after") String after,
            @HeaderParam("Accept-Language") String language) {
        Messages say = Messages.accepted(language);
        return JsonValues.of(WholeList.page(view.cycles(RowId.of(project)), CycleView::no, limit, after).map(cycle -> MoneyJson.of(cycle, say)));
    }

    @GET
    @Path("/{no}")
    @Operation(operationId = "getCycle", summary = "One cycle, with its version as ETag")
    public Response one(@PathParam("project") String project, @PathParam("no") String no,
            @HeaderParam("Accept-Language") String language) {
        return answer(view.cycle(RowId.of(project), MoneyJson.number(no)), language);
    }

    @POST
    @Path("/{no}/transitions")
    @Operation(operationId = "moveCycle", summary = "Funds, opens, accepts, settles, carries over or cancels a cycle")
    @APIResponse(responseCode = "200", description = "The cycle after the move")
    @APIResponse(responseCode = "409", description = "Not a move from this state")
    @APIResponse(responseCode = "412", description = "If-Match was given and names another version")
    @APIResponse(responseCode = "422", description = "A guard refused; all of them are listed")
    public Response move(@PathParam("project") String project, @PathParam("no") String no,
            @HeaderParam("If-Match") String ifMatch, @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("Accept-Language") String language, Shape in) {
        details.visible(RowId.of(project));
        String name = in.text("name", 40);
        String comment = in.linesOrNull("comment", 4000);
        in.check();
        CycleAction action = CycleAction.byName(name).orElseThrow(() -> MoneyJson.unknownName(name));
        Seen seen = MoneyJson.seen(ifMatch);
        OnceOnly.Answer answer = once.run(key, "cycles " + project + " " + no + " " + name + " " + comment, () -> {
            CycleView moved = MoneyJson.told("c", seen, () -> moving.move(RowId.of(project), MoneyJson.number(no), action, seen, comment));
            return new OnceOnly.Answer(200, null, MoneyJson.quoted(moved.etag()),
                    JsonValues.of(MoneyJson.of(moved, Messages.accepted(language))).toString());
        });
        return Answers.of(answer.status(), answer.location(), answer.etag(), answer.body());
    }

    @GET
    @Path("/{no}/payments")
    @Operation(operationId = "listPayments", summary = "The payments of a cycle, and what the caller may do")
    public JsonValue payments(@PathParam("project") String project, @PathParam("no") String no, @QueryParam("limit") String limit, @QueryParam("after") String after,
            @HeaderParam("Accept-Language") String language) {
        Messages say = Messages.accepted(language);
        return JsonValues.of(WholeList.page(view.payments(RowId.of(project), MoneyJson.number(no)), PaymentView::id, limit, after)
                .map(payment -> MoneyJson.of(payment, say)));
    }

    @POST
    @Path("/{no}/payments")
    @Operation(operationId = "draftPayment", summary = "Writes down a payment as a draft; nothing is reserved until it is requested")
    @APIResponse(responseCode = "201", description = "Created")
    @APIResponse(responseCode = "422", description = "Everything that is wrong, at once")
    public Response draft(@PathParam("project") String project, @PathParam("no") String no,
            @HeaderParam("Idempotency-Key") String key, @HeaderParam("Accept-Language") String language, Shape in) {
        details.visible(RowId.of(project));
        Payment.Order order = new Payment.Order(in.code("kind", PaymentKind.class), amount(in), source(in),
                in.name("payee", 200), in.name("voucherNo", 60));
        in.check();
        OnceOnly.Answer answer = once.run(key, "payments " + project + " " + no + " " + order, () -> {
            PaymentView made = drafting.draft(RowId.of(project), MoneyJson.number(no), order);
            return new OnceOnly.Answer(201, "payments/" + made.id(), MoneyJson.quoted(made.etag()),
                    JsonValues.of(MoneyJson.of(made, Messages.accepted(language))).toString());
        });
        return Answers.of(answer.status(), answer.location(), answer.etag(), answer.body());
    }

    private static Money amount(Shape in) {
        Money amount = in.money("amount");
        if (amount != null && amount.isZero()) {
            in.refuse("payment-amount-positive", "amount", "funding.amount.positive");
        }
        return amount;
    }

    private static FundingSource source(Shape in) {
        FundingSource source = in.code("source", FundingSource.class);
        if (source != null && !source.isState()) {
            in.refuse("payment-state-source", "source", "funding.source.state");
        }
        return source;
    }

    private static Response answer(CycleView cycle, String language) {
        return Response.ok(JsonValues.of(MoneyJson.of(cycle, Messages.accepted(language))))
                .header("ETag", MoneyJson.quoted(cycle.etag())).build();
    }
}
