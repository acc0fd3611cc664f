package vn.sinhke.funding.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.funding.usecase.PaymentView;
import vn.sinhke.funding.usecase.ViewMoney;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.api.JsonValues;
import vn.sinhke.shared.api.WholeList;

/** All payments of one dossier, for other systems. */
@Path("/projects/{project}/payments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Money")
public class ProjectPaymentResource {
    @Inject
    ViewMoney view;

    @GET
    @Operation(operationId = "listProjectPayments", summary = "All payments of a dossier")
    public JsonValue list(@PathParam("project") String project, @QueryParam("limit") String limit, @QueryParam("after") String after,
            @HeaderParam("Accept-Language") String language) {
        Messages say = Messages.accepted(language);
        return JsonValues.of(WholeList.page(view.payments(RowId.of(project), null), PaymentView::id, limit, after).map(payment -> MoneyJson.of(payment, say)));
    }
}
