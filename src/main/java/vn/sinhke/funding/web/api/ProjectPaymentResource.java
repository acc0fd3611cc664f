package vn.sinhke.funding.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.funding.usecase.ViewMoney;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.RowId;

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
    public JsonValue list(@PathParam("project") String project, @HeaderParam("Accept-Language") String language) {
        Messages say = Messages.accepted(language);
        return CycleResource.items(view.payments(RowId.of(project), null).stream()
                .map(payment -> MoneyJson.of(payment, say)).toList());
    }
}
