package vn.sinhke.appraisal.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.appraisal.domain.ConflictKind;
import vn.sinhke.appraisal.domain.Opinion;
import vn.sinhke.appraisal.domain.Seat;
import vn.sinhke.appraisal.query.Councils;
import vn.sinhke.appraisal.query.MySheet;
import vn.sinhke.appraisal.usecase.ClearTie;
import vn.sinhke.appraisal.usecase.DeclareConflict;
import vn.sinhke.appraisal.usecase.LockSheet;
import vn.sinhke.appraisal.usecase.SaveSheet;
import vn.sinhke.appraisal.usecase.SetCouncil;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.api.Answers;
import vn.sinhke.shared.api.IfMatch;
import vn.sinhke.shared.api.JsonValues;
import vn.sinhke.shared.api.Shape;
import vn.sinhke.workflow.OnceOnly;

/** The council of a dossier for other systems: its seats, the caller's own sheet, conflicts of interest. */
@Path("/projects/{id}/council")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Council", description = "Hội đồng thẩm định / appraisal council")
public class CouncilResource {
    private static final BigDecimal LOWEST = BigDecimal.valueOf(-1000);
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1000);

    @Inject
    ProjectDetails projects;

    @Inject
    Councils councils;

    @Inject
    SetCouncil setting;

    @Inject
    SaveSheet saving;

    @Inject
    LockSheet locking;

    @Inject
    DeclareConflict conflicts;

    @Inject
    ClearTie clearing;

    @Inject
    CurrentActor actor;

    @Inject
    OnceOnly once;

    @GET
    @Operation(operationId = "getCouncil", summary = "Seats, how far each sheet is, and the result once the council has concluded")
    @APIResponse(responseCode = "200", description = "The council; no scores before everybody has locked who is not recorded as absent")
    @APIResponse(responseCode = "404", description = "No council yet, or a dossier that the caller may not know of")
    public JsonValue council(@PathParam("id") String id, @HeaderParam("Accept-Language") String language) {
        projects.visible(RowId.of(id));
        return JsonValues.of(CouncilJson.council(councils.view(RowId.of(id), actor.get().id()).orElseThrow(Problem.NotFound::new),
                Messages.accepted(language).locale()));
    }

    @POST
    @Operation(operationId = "setCouncil", summary = "The head of the appraising agency sets or changes the council")
    @APIResponse(responseCode = "201", description = "Set")
    @APIResponse(responseCode = "200", description = "Changed; possible until somebody has locked a sheet")
    @APIResponse(responseCode = "403", description = "Not the head of the appraising agency")
    @APIResponse(responseCode = "409", description = "Not in this state, or a sheet is locked")
    @APIResponse(responseCode = "422", description = "All that speaks against this council, each person by name")
    public Response set(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, @HeaderParam("Accept-Language") String language, Shape in) {
        projects.visible(RowId.of(id));
        String decisionNo = in.nameOrNull("decisionNo", 60);
        List<SetCouncil.Member> members = in.list("members", 30).stream()
                .map(one -> new SetCouncil.Member(one.text("username", 60), one.code("seat", Seat.class))).toList();
        in.check();
        return once(key, "council " + id + " " + decisionNo + members, () -> {
            boolean first = setting.set(RowId.of(id), decisionNo, members);
            return new OnceOnly.Answer(first ? 201 : 200, first ? "projects/" + id + "/council" : null, null, council(id, language).toString());
        });
    }

    @GET
    @Path("/sheets/mine")
    @Operation(operationId = "getMySheet", summary = "The caller's own score sheet beside the criteria")
    @APIResponse(responseCode = "200", description = "The sheet, with its version as ETag")
    @APIResponse(responseCode = "403", description = "No seat in this council")
    public Response mine(@PathParam("id") String id, @HeaderParam("Accept-Language") String language) {
        projects.visible(RowId.of(id));
        return sheet(Response.ok(), RowId.of(id), language);
    }

    @PUT
    @Path("/sheets/mine")
    @Operation(operationId = "saveMySheet", summary = "Saves the own sheet: `scores` by criterion, which may still be missing, `remarks` by criterion (left as they are without it), `opinion`, `comment`")
    @APIResponse(responseCode = "200", description = "Saved")
    @APIResponse(responseCode = "409", description = "The dossier is not in appraisal, or the sheet is locked")
    @APIResponse(responseCode = "412", description = "The sheet was saved in between")
    @APIResponse(responseCode = "422", description = "A score is unknown, out of range or not in half points")
    public Response save(@PathParam("id") String id, @HeaderParam("If-Match") String seen,
            @HeaderParam("Accept-Language") String language, Shape in) {
        projects.visible(RowId.of(id));
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        Shape given = in.objectOrNull("scores");
        if (given != null) {
            given.fields().stream().filter(given::has)
                    .forEach(code -> scores.put(code, given.decimalOrNull(code, LOWEST, HIGHEST, 4)));
        }
        Shape noted = in.objectOrNull("remarks");
        Map<String, String> remarks = noted == null ? null : new LinkedHashMap<>();
        if (noted != null) {
            noted.fields().stream().filter(noted::has).forEach(code -> remarks.put(code, noted.linesOrNull(code, 1000)));
        }
        Opinion opinion = in.codeOrNull("opinion", Opinion.class);
        String comment = in.linesOrNull("comment", 4000);
        in.check();
        Integer version = SeenSheet.version(seen, () -> projects.read(RowId.of(id)).version());
        return IfMatch.lettered("s", () -> {
            saving.save(RowId.of(id), scores, remarks, opinion, comment, version);
            return sheet(Response.ok(), RowId.of(id), language);
        });
    }

    @POST
    @Path("/sheets/mine/lock")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "lockMySheet", summary = "Locks the own sheet for good")
    @APIResponse(responseCode = "200", description = "Locked")
    @APIResponse(responseCode = "409", description = "Already locked, or the dossier is not in appraisal")
    @APIResponse(responseCode = "422", description = "Scores or the opinion are missing")
    public Response lock(@PathParam("id") String id, @HeaderParam("Accept-Language") String language) {
        projects.visible(RowId.of(id));
        locking.lock(RowId.of(id));
        return sheet(Response.ok(), RowId.of(id), language);
    }

    @POST
    @Path("/conflicts")
    @Operation(operationId = "declareConflict", summary = "A member declares a conflict of interest, or head, chair or secretary declare it of a member")
    @APIResponse(responseCode = "201", description = "Declared; the member scores nothing here any more")
    @APIResponse(responseCode = "403", description = "No seat in this council; of others, neither head nor chair or secretary")
    @APIResponse(responseCode = "409", description = "The member has locked a sheet, or the minutes are signed")
    public Response conflict(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, @HeaderParam("Accept-Language") String language, Shape in) {
        projects.visible(RowId.of(id));
        String reason = in.linesOrNull("reason", 1000);
        ConflictKind kind = in.codeOrNull("kind", ConflictKind.class);
        String username = in.textOrNull("username", 60);
        in.check();
        return once(key, "conflicts " + id + " " + username + " " + kind + " " + reason, () -> {
            if (username == null || username.equals(actor.get().username())) {
                conflicts.declare(RowId.of(id), kind, reason);
            } else {
                conflicts.report(RowId.of(id), username, kind, reason);
            }
            return new OnceOnly.Answer(201, null, null, council(id, language).toString());
        });
    }

    @POST
    @Path("/clearances")
    @Operation(operationId = "clearTie", summary = "The head vouches that a member only bears the same name as a representative of the dossier")
    @APIResponse(responseCode = "201", description = "Cleared; the member may score")
    @APIResponse(responseCode = "403", description = "Not the head of the appraising agency")
    @APIResponse(responseCode = "422", description = "No reason given, or nothing to clear")
    public Response clear(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, @HeaderParam("Accept-Language") String language, Shape in) {
        projects.visible(RowId.of(id));
        String username = in.text("username", 60);
        String reason = in.linesOrNull("reason", 1000);
        in.check();
        return once(key, "clearances " + id + " " + username + " " + reason, () -> {
            clearing.clear(RowId.of(id), username, reason);
            return new OnceOnly.Answer(201, null, null, council(id, language).toString());
        });
    }

    private Response once(String key, String request, Supplier<OnceOnly.Answer> work) {
        OnceOnly.Answer answer = once.run(key, request, work);
        return Answers.of(answer.status(), answer.location(), answer.etag(), answer.body());
    }

    private Response sheet(Response.ResponseBuilder answer, Long id, String language) {
        MySheet mine = councils.mine(id, actor.get().id()).orElseThrow(() -> new Problem.NotAllowed("party.COUNCIL_MEMBER"));
        return answer.header("ETag", '"' + mine.tag() + '"')
                .entity(JsonValues.of(CouncilJson.sheet(mine, Messages.accepted(language).locale()))).build();
    }
}
