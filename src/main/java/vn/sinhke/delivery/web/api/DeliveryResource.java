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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.delivery.domain.HandoverCase;
import vn.sinhke.delivery.domain.HandoverCase.Head;
import vn.sinhke.delivery.domain.IncidentCase;
import vn.sinhke.delivery.domain.IncidentKind;
import vn.sinhke.delivery.domain.Sale;
import vn.sinhke.delivery.domain.Weight;
import vn.sinhke.delivery.query.Handovers;
import vn.sinhke.delivery.usecase.RecordHandover;
import vn.sinhke.delivery.usecase.RecordIncident;
import vn.sinhke.delivery.usecase.RecordSale;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.api.Answers;
import vn.sinhke.shared.api.JsonValues;
import vn.sinhke.shared.api.Shape;
import vn.sinhke.shared.api.WholeList;
import vn.sinhke.workflow.OnceOnly;

/**
 * Handovers, incidents and sales of a dossier, such as a commune's phone tool reports them. Stands on the same root as the
 * dossiers: a root of its own with a variable would hide them, since JAX-RS matches classes first.
 */
@Path("/projects")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Delivery", description = "Bàn giao, quay vòng, tiêu thụ / handovers, rotation, sales")
public class DeliveryResource {

    @Inject
    RecordHandover handing;

    @Inject
    RecordIncident reporting;

    @Inject
    RecordSale selling;

    @Inject
    Handovers handovers;

    @Inject
    ProjectDetails details;

    @Inject
    OnceOnly once;

    @GET
    @Path("/{project}/handovers")
    @Operation(operationId = "listHandovers", summary = "What the households received, newest first")
    public JsonValue handovers(@PathParam("project") String project, @QueryParam("limit") String limit, @QueryParam("after") String after) {
        return JsonValues.of(WholeList.page(handovers(visible(project)), one -> one.get("id"), limit, after));
    }

    @GET
    @Path("/{project}/handovers/{handover}")
    @Operation(operationId = "getHandover", summary = "One of them")
    @APIResponse(responseCode = "404", description = "Does not exist, or not yours to know of")
    public Response handover(@PathParam("project") String project, @PathParam("handover") String handover) {
        return one(handovers(visible(project)), handover);
    }

    @POST
    @Path("/{project}/handovers")
    @Operation(operationId = "recordHandover", summary = "Records what a household received, with its animals")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "422", description = "No quarantine certificate, a light animal, a taken tag, … all at once")
    public Response handOver(@PathParam("project") String project, @HeaderParam("Idempotency-Key") String key,
            Shape in) {
        Long id = visible(project);
        int cycle = in.integer("cycle", 1, 20);
        String household = in.text("household", 40);
        LocalDate day = in.date("date");
        String certificate = in.nameOrNull("quarantineCertificate", 80);
        List<Shape> written = in.list("animals", 500);
        List<Head> animals = written.stream().map(DeliveryResource::animal).filter(Objects::nonNull).toList();
        String note = in.linesOrNull("note", 500);
        in.check(HandoverCase.unwritten(certificate, written.isEmpty()));
        RecordHandover.Entry entry = new RecordHandover.Entry(cycle, household, day, certificate, animals, note);
        return recorded(id, "handovers", key, entry, () -> handing.record(id, entry), () -> handovers(id));
    }

    private static Head animal(Shape in) {
        String tag = in.name("tag", 40);
        BigDecimal weight = in.decimal("weightKg", RecordSale.MOST.negate(), Weight.HEAVIEST_KG, 2);
        return tag == null || weight == null ? null : new Head(tag, weight);
    }

    @GET
    @Path("/{project}/incidents")
    @Operation(operationId = "listIncidents", summary = "What happened to handed-over stock, newest first")
    public JsonValue incidents(@PathParam("project") String project, @QueryParam("limit") String limit, @QueryParam("after") String after) {
        return JsonValues.of(WholeList.page(incidents(visible(project)), one -> one.get("id"), limit, after));
    }

    @GET
    @Path("/{project}/incidents/{incident}")
    @Operation(operationId = "getIncident", summary = "One of them")
    @APIResponse(responseCode = "404", description = "Does not exist, or not yours to know of")
    public Response incident(@PathParam("project") String project, @PathParam("incident") String incident) {
        return one(incidents(visible(project)), incident);
    }

    @POST
    @Path("/{project}/incidents")
    @Operation(operationId = "recordIncident", summary = "Records what happened to handed-over stock")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "422", description = "Everything that is wrong, at once")
    public Response incident(@PathParam("project") String project, @HeaderParam("Idempotency-Key") String key,
            Shape in) {
        Long id = visible(project);
        RecordIncident.Entry entry = new RecordIncident.Entry(in.code("kind", IncidentKind.class), in.date("date"),
                in.nameOrNull("animal", 40), in.linesOrNull("description", 2000), in.nameOrNull("certificate", 80));
        in.check(IncidentCase.unwritten(entry.description()));
        return recorded(id, "incidents", key, entry, () -> reporting.record(id, entry), () -> incidents(id));
    }

    @GET
    @Path("/{project}/sales")
    @Operation(operationId = "listSales", summary = "What was sold, newest first")
    public JsonValue sales(@PathParam("project") String project, @QueryParam("limit") String limit, @QueryParam("after") String after) {
        return JsonValues.of(WholeList.page(sales(visible(project)), one -> one.get("id"), limit, after));
    }

    @GET
    @Path("/{project}/sales/{sale}")
    @Operation(operationId = "getSale", summary = "One of them")
    @APIResponse(responseCode = "404", description = "Does not exist, or not yours to know of")
    public Response sale(@PathParam("project") String project, @PathParam("sale") String sale) {
        return one(sales(visible(project)), sale);
    }

    @POST
    @Path("/{project}/sales")
    @Operation(operationId = "recordSale", summary = "Records a sale, under the linkage contract or past it")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "422", description = "Everything that is wrong, at once")
    public Response sale(@PathParam("project") String project, @HeaderParam("Idempotency-Key") String key,
            Shape in) {
        Long id = visible(project);
        String household = in.textOrNull("household", 40);
        Sale.Deal deal = new Sale.Deal(in.date("date"), in.name("buyer", 200), in.name("product", 200),
                in.decimal("quantity", BigDecimal.ZERO, RecordSale.MOST, 3), in.name("unit", 40), in.money("unitPrice"),
                in.flag("underContract", false));
        in.check();
        return recorded(id, "sales", key, household + " " + deal, () -> selling.record(id, household, deal), () -> sales(id));
    }

    private List<Map<String, Object>> handovers(Long project) {
        return handovers.of(project).stream().map(DeliveryJson::of).toList();
    }

    private List<Map<String, Object>> incidents(Long project) {
        return handovers.incidents(project).stream().map(DeliveryJson::of).toList();
    }

    private List<Map<String, Object>> sales(Long project) {
        return handovers.sales(project).stream().map(DeliveryJson::of).toList();
    }

    /** Records once for each key, and answers the new line as the list shows it. */
    private Response recorded(Long project, String list, String key, Object entry, Supplier<Long> work,
            Supplier<List<Map<String, Object>>> all) {
        return DeliveryJson.created(once, key, "projects/" + project + "/" + list, entry, work,
                made -> all.get().stream().filter(one -> one.get("id").equals(made.toString())));
    }

    private static Response one(List<Map<String, Object>> all, String id) {
        String known = RowId.of(id).toString();
        return Answers.whole(all.stream().filter(one -> one.get("id").equals(known)).findFirst().orElseThrow(Problem.NotFound::new));
    }

    private Long visible(String project) {
        Long id = RowId.of(project);
        details.visible(id);
        return id;
    }
}
