package vn.sinhke.delivery.web.api;

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
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.delivery.domain.Weight;
import vn.sinhke.delivery.query.Rotation;
import vn.sinhke.delivery.query.RotationItem;
import vn.sinhke.delivery.usecase.HandOnRotation;
import vn.sinhke.delivery.usecase.WaiveRotation;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.Slice;
import vn.sinhke.shared.api.Answers;
import vn.sinhke.shared.api.JsonValues;
import vn.sinhke.shared.api.Shape;
import vn.sinhke.shared.api.WholeList;
import vn.sinhke.workflow.OnceOnly;

/** What the households of a dossier hand on to the next ones. */
@Path("/projects/{project}/rotation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Delivery")
public class RotationResource {
    private static final BigDecimal MOST = new BigDecimal("999999999");

    @Inject
    Rotation rotation;

    @Inject
    HandOnRotation handing;

    @Inject
    WaiveRotation waiving;

    @Inject
    ProjectDetails details;

    @Inject
    OnceOnly once;

    @GET
    @Operation(operationId = "getRotation", summary = "The obligations and their balance")
    public JsonValue all(@PathParam("project") String project, @QueryParam("limit") String limit, @QueryParam("after") String after) {
        details.visible(RowId.of(project));
        List<RotationItem> items = rotation.of(RowId.of(project));
        Map<String, Object> out = new LinkedHashMap<>();
        Slice<Map<String, Object>> page = WholeList.page(items, RotationItem::id, limit, after).map(DeliveryJson::of);
        out.put("items", page.items());
        out.put("balance", DeliveryJson.of(rotation.balance(items)));
        out.put("next", page.next());
        return JsonValues.of(out);
    }

    @POST
    @Path("/transfers")
    @Operation(operationId = "handOn", summary = "Records that a part of an obligation was handed on")
    @APIResponse(responseCode = "201", description = "The obligation after the transfer")
    @APIResponse(responseCode = "422", description = "The receiver is not eligible, the weight too low, … all at once")
    public Response handOn(@PathParam("project") String project, @HeaderParam("Idempotency-Key") String key,
            Shape in) {
        Long id = RowId.of(project);
        details.visible(id);
        HandOnRotation.Entry entry = new HandOnRotation.Entry(in.id("obligation"), in.text("toHousehold", 40), in.date("date"),
                in.decimal("quantity", BigDecimal.ZERO, MOST, 2), in.decimalOrNull("weightKg", BigDecimal.ZERO, Weight.HEAVIEST_KG, 2),
                in.name("recordNo", 60));
        in.check();
        return DeliveryJson.created(once, key, "projects/" + id + "/rotation/transfers", entry, () -> handing.handOn(id, entry),
                made -> Stream.of(DeliveryJson.of(item(id, entry.obligation()))));
    }

    @GET
    @Path("/transfers/{transfer}")
    @Operation(operationId = "getTransfer", summary = "The obligation of which this part was handed on")
    @APIResponse(responseCode = "404", description = "Does not exist, or not yours to know of")
    public Response transfer(@PathParam("project") String project, @PathParam("transfer") String transfer) {
        Long id = RowId.of(project);
        details.visible(id);
        Long wanted = RowId.of(transfer);
        return Answers.whole(rotation.of(id).stream().filter(item -> item.transfers().stream().anyMatch(one -> one.id().equals(wanted)))
                .findFirst().map(DeliveryJson::of).orElseThrow(Problem.NotFound::new));
    }

    @POST
    @Path("/{id}/waive")
    @Operation(operationId = "waiveObligation", summary = "Forgives what is left of an obligation, on a certificate")
    @APIResponse(responseCode = "200", description = "The obligation, waived")
    @APIResponse(responseCode = "422", description = "No certificate, or nothing is open")
    public JsonValue waive(@PathParam("project") String project, @PathParam("id") String obligation, Shape in) {
        Long id = RowId.of(project);
        details.visible(id);
        String certificate = in.nameOrNull("certificate", 80);
        String reason = in.linesOrNull("reason", 500);
        in.check();
        waiving.waive(id, RowId.of(obligation), certificate, reason);
        return JsonValues.of(DeliveryJson.of(item(id, RowId.of(obligation))));
    }

    private RotationItem item(Long project, Long obligation) {
        return rotation.of(project).stream().filter(item -> item.id().equals(obligation)).findFirst().orElseThrow();
    }
}
