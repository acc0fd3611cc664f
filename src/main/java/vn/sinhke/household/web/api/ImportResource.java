package vn.sinhke.household.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.household.domain.ImportMode;
import vn.sinhke.household.domain.SentFile;
import vn.sinhke.household.query.ImportLine;
import vn.sinhke.household.query.ImportView;
import vn.sinhke.household.query.ImportViews;
import vn.sinhke.household.usecase.HouseholdImports;
import vn.sinhke.household.usecase.MarkedImport;
import vn.sinhke.household.usecase.ReviewTemplate;
import vn.sinhke.shared.ContentDisposition;
import vn.sinhke.shared.Cursor;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.Slice;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.api.LimitedUpload;
import vn.sinhke.shared.api.QueryShape;
import vn.sinhke.shared.api.SentPart;
import vn.sinhke.shared.api.Shape;
import vn.sinhke.shared.api.WholeList;
import vn.sinhke.workflow.OnceOnly;

/** Files of the yearly review for other systems: sent, followed, taken up. */
@RequestScoped
@Path("/households/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Household imports", description = "Nhập rà soát hộ từ Excel / the yearly review from Excel")
public class ImportResource {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HERE = "/api/v1/households/imports/";
    private static final int ROWS = 1000;

    @Inject
    HouseholdImports imports;

    @Inject
    ImportViews views;

    @Inject
    MarkedImport marked;

    @Inject
    ReviewTemplate template;

    @Inject
    OnceOnly once;

    @Context
    HttpHeaders headers;

    @POST
    @LimitedUpload(HouseholdImports.LARGEST)
    @Consumes({XLSX, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(operationId = "importHouseholds", summary = "Sends an .xlsx file of the yearly review; its rows are gone through in the background")
    @APIResponse(responseCode = "202", description = "Received; Location is the job to poll")
    @APIResponse(responseCode = "403", description = "The caller keeps no register")
    @APIResponse(responseCode = "413", description = "Larger than 20 MB")
    @APIResponse(responseCode = "422", description = "No plain .xlsx file, or without the table of the yearly review")
    public Response send(@Context UriInfo uri, InputStream file, @HeaderParam("Idempotency-Key") String key,
            @Parameter(description = "GOOD_ROWS (default), ALL_OR_NOTHING or CHECK, which writes nothing yet") @QueryParam("mode") String mode,
            @Parameter(description = "How the file is called") @QueryParam("fileName") String fileName) {
        return accept(uri, fileName, file, key);
    }

    @POST
    @LimitedUpload(HouseholdImports.LARGEST)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "importHouseholdsForm", summary = "The same as a form: part `file`")
    @APIResponse(responseCode = "202", description = "Received; Location is the job to poll")
    public Response sendForm(@Context UriInfo uri, @FormParam("file") EntityPart file, @HeaderParam("Idempotency-Key") String key,
            @QueryParam("mode") String mode) throws IOException {
        if (file == null) {
            throw new Problem.RulesBroken(Violation.of("shape-required", "file", "shape.required"));
        }
        try (InputStream content = file.getContent()) {
            return accept(uri, SentPart.fileName(file).orElse(null), content, key);
        }
    }

    private Response accept(UriInfo uri, String fileName, InputStream file, String key) {
        Shape in = QueryShape.of(uri);
        String wanted = in.has("mode") ? in.textOrNull("mode", 20) : ImportMode.GOOD_ROWS.name();
        ImportMode mode = "CHECK".equals(wanted) ? null : in.has("mode") ? in.codeOrNull("mode", ImportMode.class) : ImportMode.GOOD_ROWS;
        in.check();
        SentFile sent = imports.receive(fileName, file);
        OnceOnly.Answer answer = once.run(key, "POST " + HERE + " " + wanted + " " + sent.hash(),
                () -> new OnceOnly.Answer(202, HERE + imports.open(sent), null, null));
        Long id = Long.valueOf(answer.location().substring(HERE.length()));
        imports.begin(id, mode);
        return Response.status(Response.Status.ACCEPTED).header(HttpHeaders.LOCATION, answer.location()).entity(json(views.get(id), 0)).build();
    }

    @GET
    @Operation(operationId = "listImports", summary = "The caller's newest jobs; an auditor's list holds everybody's")
    @APIResponse(responseCode = "422", description = "`limit` or `after` is malformed")
    public Slice<JsonObject> list(@QueryParam("limit") String limit, @QueryParam("after") String after) {
        return WholeList.page(views.recent(), ImportView::id, limit, after).map(job -> facts(job).build());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getImport", summary = "How far a job is, and every refused row with its cell and reason")
    @APIResponse(responseCode = "404", description = "There is none, or it is somebody else's")
    public JsonObject one(@PathParam("id") String id,
            @Parameter(description = "Refused rows after this row number; at most 1,000 rows come at a time") @QueryParam("after") String after) {
        return json(views.get(RowId.of(id)), row(after));
    }

    private static int row(String after) {
        if (after == null || after.isBlank()) {
            return 0;
        }
        if (!after.matches("\\d{1,7}")) {
            throw Cursor.Token.foreign();
        }
        return Integer.parseInt(after);
    }

    @POST
    @Path("/{id}/runs")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "applyImport", summary = "Takes a judged, rejected or interrupted file up: {\"mode\":\"GOOD_ROWS|ALL_OR_NOTHING\"}")
    @APIResponse(responseCode = "202", description = "Begun")
    @APIResponse(responseCode = "409", description = "It is being gone through now, or was taken up already")
    public Response apply(@PathParam("id") String id, Shape in) {
        ImportMode mode = in.code("mode", ImportMode.class);
        in.check();
        imports.apply(RowId.of(id), mode);
        return Response.status(Response.Status.ACCEPTED).header(HttpHeaders.LOCATION, HERE + id).entity(json(views.get(RowId.of(id)), 0)).build();
    }

    @GET
    @Path("/{id}/marked.xlsx")
    @Produces({XLSX, MediaType.APPLICATION_JSON})
    @Operation(operationId = "getMarkedImport", summary = "The sender's file with the reasons behind each refused row")
    public Response marked(@PathParam("id") String id) {
        ImportView job = views.get(RowId.of(id));
        if (job.fileRemoved()) {
            throw new Problem.NotFound();
        }
        Messages language = language();
        return download((StreamingOutput) to -> marked.write(job, language, to), job.fileName());
    }

    @GET
    @Path("/template.xlsx")
    @Produces({XLSX, MediaType.APPLICATION_JSON})
    @Operation(operationId = "getImportTemplate", summary = "The empty file with its drop-downs")
    public Response template() {
        Messages language = language();
        return download((StreamingOutput) to -> template.write(language, to), language.get("household.import.template.file"));
    }

    private static Response download(StreamingOutput content, String fileName) {
        return Response.ok(content, XLSX).header("X-Content-Type-Options", "nosniff").header(ContentDisposition.NAME,
                ContentDisposition.attachment(fileName)).build();
    }

    private JsonObject json(ImportView job, int after) {
        List<ImportLine> lines = views.lines(job, after, ROWS, language());
        Map<Integer, JsonArrayBuilder> byRow = new LinkedHashMap<>();
        for (ImportLine line : lines) {
            byRow.computeIfAbsent(line.row(), row -> Json.createArrayBuilder()).add(Json.createObjectBuilder()
                    .add("column", line.column()).add("cell", line.cell()).add("reason", line.reason()));
        }
        JsonArrayBuilder refused = Json.createArrayBuilder();
        byRow.forEach((row, reasons) -> refused.add(Json.createObjectBuilder().add("sheet", job.sheet()).add("row", row)
                .add("reasons", reasons)));
        JsonObjectBuilder json = Json.createObjectBuilder(facts(job).build()).add("refused", refused);
        if (byRow.size() == ROWS) {
            return json.add("next", String.valueOf(lines.get(lines.size() - 1).row())).build();
        }
        return json.addNull("next").build();
    }

    private static JsonObjectBuilder facts(ImportView job) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", job.id().toString()).add("fileName", job.fileName())
                .add("sha256", job.fileHash()).add("state", job.state().name());
        if (job.mode() == null) {
            json.addNull("mode");
        } else {
            json.add("mode", job.mode().name());
        }
        json.add("uploadedAt", job.uploadedAt() + "Z");
        if (job.finishedAt() == null) {
            json.addNull("finishedAt");
        } else {
            json.add("finishedAt", job.finishedAt() + "Z");
        }
        return json.add("progress", Json.createObjectBuilder().add("done", job.done()).add("total", job.total()))
                .add("accepted", job.good()).add("created", job.created()).add("added", job.added()).add("unchanged", job.same())
                .add("refusedRows", job.refused());
    }

    private Messages language() {
        return Messages.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
