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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.funding.domain.PaymentAction;
import vn.sinhke.funding.usecase.MovePayment;
import vn.sinhke.funding.usecase.PaymentView;
import vn.sinhke.funding.usecase.Seen;
import vn.sinhke.funding.usecase.ViewMoney;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.api.Answers;
import vn.sinhke.shared.api.JsonValues;
import vn.sinhke.shared.api.Shape;
import vn.sinhke.workflow.OnceOnly;

/** Payments for other systems, such as the treasury's reconciliation. */
@Path("/payments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Money")
public class PaymentResource {
    @Inject
    ViewMoney view;

    @Inject
    MovePayment moving;

    @Inject
    OnceOnly once;

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPayment", summary = "One payment, with its version as ETag")
    public Response one(@PathParam("id") String id, @HeaderParam("Accept-Language") String language) {
        return answer(view.payment(RowId.of(id)), language);
    }

    @POST
    @Path("/{id}/transitions")
    @Operation(operationId = "movePayment", summary = "Requests, checks, approves, pays, refuses, clears or refunds a payment")
    @APIResponse(responseCode = "200", description = "The payment after the move")
    @APIResponse(responseCode = "403", description = "Not the caller's to do; whoever asked does not approve")
    @APIResponse(responseCode = "409", description = "Not a move from this state")
    @APIResponse(responseCode = "422", description = "A guard refused, such as more than is left in the cycle")
    public Response move(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key, @HeaderParam("Accept-Language") String language, Shape in) {
        String name = in.text("name", 40);
        String comment = in.linesOrNull("comment", 4000);
        in.check();
        PaymentAction action = PaymentAction.byName(name).orElseThrow(() -> MoneyJson.unknownName(name));
        Seen seen = MoneyJson.seen(ifMatch);
        OnceOnly.Answer answer = once.run(key, "payments " + id + " " + name + " " + comment, () -> {
            PaymentView moved = MoneyJson.told("p", seen, () -> moving.move(RowId.of(id), action, seen, comment));
            return new OnceOnly.Answer(200, null, MoneyJson.quoted(moved.etag()),
                    JsonValues.of(MoneyJson.of(moved, Messages.accepted(language))).toString());
        });
        return Answers.of(answer.status(), answer.location(), answer.etag(), answer.body());
    }

    private static Response answer(PaymentView payment, String language) {
        return Response.ok(JsonValues.of(MoneyJson.of(payment, Messages.accepted(language))))
                .header("ETag", MoneyJson.quoted(payment.etag())).build();
    }
}
