package vn.sinhke.dossier.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.dossier.usecase.MoveCommand;
import vn.sinhke.dossier.usecase.MoveDossier;
import vn.sinhke.project.domain.ProjectAction;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ProjectCases;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.query.ProjectFilter;
import vn.sinhke.project.query.ProjectList;
import vn.sinhke.project.usecase.CreateProject;
import vn.sinhke.project.usecase.SaveProject;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.Slice;
import vn.sinhke.shared.Sort;
import vn.sinhke.shared.Together;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.api.Answers;
import vn.sinhke.shared.api.IfMatch;
import vn.sinhke.shared.api.JsonValues;
import vn.sinhke.shared.api.Limit;
import vn.sinhke.shared.api.ProblemBody;
import vn.sinhke.shared.api.Shape;
import vn.sinhke.shared.api.WholeList;
import vn.sinhke.workflow.History;
import vn.sinhke.workflow.HistoryLine;
import vn.sinhke.workflow.LateLine;
import vn.sinhke.workflow.Occasion;
import vn.sinhke.workflow.OnceOnly;
import vn.sinhke.workflow.StatutoryClock;
import vn.sinhke.workflow.Transitions.Open;

/** Dossiers for other systems: write, read, check, move. */
@Path("/projects")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Projects", description = "Hồ sơ dự án / project dossiers")
public class ProjectResource {
    private static final int LONGEST_SEARCH = 200;

    @Inject
    ProjectJson json;

    @Inject
    ProjectView view;

    @Inject
    CreateProject creation;

    @Inject
    SaveProject saving;

    @Inject
    MoveDossier moves;

    @Inject
    ProjectDetails details;

    @Inject
    Together together;

    @Inject
    StatutoryClock terms;

    @Inject
    ProjectCases cases;

    @Inject
    ProjectList list;

    @Inject
    Units units;

    @Inject
    History history;

    @Inject
    BusinessClock clock;

    @Inject
    OnceOnly once;

    @GET
    @Operation(operationId = "listProjects", summary = "The dossiers that the caller may see")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "422", description = "A parameter is malformed or names nothing")
    public Slice<JsonObject> list(@QueryParam("state") String state, @QueryParam("type") String type,
            @QueryParam("unit") String unit, @QueryParam("q") String q, @QueryParam("budgetYear") String budgetYear,
            @QueryParam("sort") String sort, @QueryParam("limit") String limit, @QueryParam("after") String after) {
        List<Violation> wrong = new ArrayList<>();
        ProjectFilter filter = new ProjectFilter();
        filter.setState(code(state, ProjectState.class, "state", wrong));
        filter.setType(code(type, ProjectType.class, "type", wrong));
        filter.setQ(q);
        if (q != null && q.length() > LONGEST_SEARCH) {
            wrong.add(Violation.of("shape-text", "q", "shape.text", LONGEST_SEARCH));
        }
        if (unit != null && !unit.isBlank()) {
            filter.setUnitId(units.resolve(unit, clock.today()).map(UnitView::id).orElse(null));
            if (filter.getUnitId() == null) {
                wrong.add(Violation.of("unit-known", "unit", "dossier.unit.unknown"));
            }
        }
        if (budgetYear != null && !budgetYear.isBlank()) {
            if (budgetYear.matches("20\\d\\d")) {
                filter.setBudgetYear(Integer.valueOf(budgetYear));
            } else {
                wrong.add(Violation.of("shape-number", "budgetYear", "shape.integer", "2000", "2099"));
            }
        }
        if (!wrong.isEmpty()) {
            throw new Problem.RulesBroken(wrong);
        }
        return list.slice(filter, Sort.parse(sort, list.defaultSort()), after, Limit.of(limit)).map(view::row);
    }

    private static <E extends Enum<E>> E code(String text, Class<E> codes, String field, List<Violation> wrong) {
        if (text == null || text.isBlank()) {
            return null;
        }
        for (E code : codes.getEnumConstants()) {
            if (code.name().equals(text)) {
                return code;
            }
        }
        wrong.add(Violation.of("shape-code", field, "shape.code",
                String.join(", ", java.util.Arrays.stream(codes.getEnumConstants()).map(Enum::name).toList())));
        return null;
    }

    @POST
    @Operation(operationId = "createProject", summary = "Begins a dossier as a draft",
            description = "A cost item may name its place (budget[].site, one of the dossier's sites: {code, asOf, village} or {id}). Where every item of a project over several area classes does, each place is held to its own cap; otherwise the strictest cap holds for all. "
                    + "Also optional beside the fields of the contract: `participants[].note` (why a household takes part although it gets, or got,"
                    + " something like it); `leadUnit.capacity` {`yearsInBusiness`, `capital`, `facilities`, `earlierLinkages`};"
                    + " `group.certificateNo`, `group.certifiedOn`, `group.meeting` {`heldOn`, `place`, `members`, `attended`, `votes`,"
                    + " `representativeHousehold`: one of the participants}.")
    @APIResponse(responseCode = "201", description = "Created; Location and ETag name it")
    @APIResponse(responseCode = "403", description = "Only officers write dossiers, each for the own territory")
    @APIResponse(responseCode = "422", description = "The body has the wrong shape; all faults are listed")
    public Response create(@HeaderParam("Idempotency-Key") String key, Shape in) {
        ProjectContent content = json.read(in);
        OnceOnly.Answer answer = once.run(key, "projects " + content, () -> {
            ProjectDetail made = details.of(creation.create(content));
            return new OnceOnly.Answer(201, "projects/" + made.id(), IfMatch.etag(made.version()), view.whole(made).toString());
        });
        return Answers.of(answer.status(), answer.location(), answer.etag(), answer.body());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getProject", summary = "One dossier, with its version as ETag")
    @APIResponse(responseCode = "200", description = "The dossier")
    @APIResponse(responseCode = "404", description = "Does not exist, or not yours to know of")
    public Response one(@PathParam("id") String id) {
        together.begin();
        return answer(Response.ok(), details.of(RowId.of(id)));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "replaceProject", summary = "Rewrites a draft or returned dossier as a whole")
    @APIResponse(responseCode = "200", description = "Saved")
    @APIResponse(responseCode = "409", description = "The dossier is no longer with its submitter")
    @APIResponse(responseCode = "412", description = "Somebody saved in between; `current` is the version now")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response replace(@PathParam("id") String id, @HeaderParam("If-Match") String seen, Shape in) {
        details.visible(RowId.of(id));
        int version = IfMatch.required(seen);
        ProjectContent content = json.read(in, details.of(RowId.of(id)).content().householdIds());
        saving.save(RowId.of(id), version, content);
        return answer(Response.ok(), details.of(RowId.of(id)));
    }

    @GET
    @Path("/{id}/checks")
    @Operation(operationId = "checkProject", summary = "Every legal rule that applies, as of the dossier's own day",
            description = "distance is what is left to the limit, in distanceIn (DONG, HOUSEHOLDS, LINES, CYCLES, CONTRACTS); negative is beyond it or lacking.")
    public JsonValue checks(@PathParam("id") String id, @HeaderParam("Accept-Language") String language) {
        together.begin();
        ProjectDetail dossier = details.of(RowId.of(id));
        Messages say = Messages.accepted(language);
        List<Map<String, Object>> out = cases.judge(dossier.content(), dossier.id(), dossier.dayOfReference(clock.today())).checks()
                .stream().map(check -> check(check, say)).toList();
        return JsonValues.of(out);
    }

    private static Map<String, Object> check(Check check, Messages say) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("rule", check.rule());
        one.put("article", check.article());
        one.put("outcome", check.outcome());
        one.put("field", check.field());
        one.put("measured", check.measured());
        one.put("limit", check.limit());
        if (check.distance() != null) {
            one.put("distance", check.distance().left());
            one.put("distanceIn", check.distance().in());
        }
        one.put("message", say.of(check));
        return one;
    }

    @GET
    @Path("/{id}/transitions")
    @Operation(operationId = "listTransitions", summary = "What the caller may do now, and what still blocks it")
    public JsonValue transitions(@PathParam("id") String id, @HeaderParam("Accept-Language") String language) {
        together.begin();
        Messages say = Messages.accepted(language);
        Map<String, Open<ProjectState, ProjectAction>> byName = new LinkedHashMap<>();
        for (Open<ProjectState, ProjectAction> open : moves.available(RowId.of(id), false)) {
            // Two outcomes of one name: the name is blocked only as far as both are.
            byName.merge(open.action().apiName(), open, (a, b) -> a.blockedBy().size() <= b.blockedBy().size() ? a : b);
        }
        JsonArrayBuilder all = Json.createArrayBuilder();
        byName.forEach((name, open) -> {
            JsonObjectBuilder one = Json.createObjectBuilder().add("name", name)
                    .add("label", say.get("ProjectAction." + name))
                    .add("needs", JsonValues.of(open.action().needs()))
                    .add("blockedBy", ProblemBody.violations(open.blockedBy(), say));
            all.add(one);
        });
        return all.build();
    }

    @POST
    @Path("/{id}/transitions")
    @Operation(operationId = "moveProject", summary = "Moves the dossier to its next state", description = "Optional beside the fields of the contract:"
            + " `lateReason`, why a step is done after its term; it is kept and shown with the dossier. Once a meeting of the council is recorded,"
            + " `conclude` and `requestSupplement` must say what its minutes say, signed by chair and secretary.")
    @APIResponse(responseCode = "200", description = "The dossier after the move")
    @APIResponse(responseCode = "403", description = "Not the caller's to do")
    @APIResponse(responseCode = "409", description = "Not a move from this state")
    @APIResponse(responseCode = "412", description = "Somebody changed it in between")
    @APIResponse(responseCode = "422", description = "A guard or a rule refused; all of them are listed")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response move(@PathParam("id") String id, @HeaderParam("If-Match") String seen, Shape in) {
        details.visible(RowId.of(id));
        int version = IfMatch.required(seen);
        String name = in.text("name", 40);
        List<Occasion.Reason> reasons = in.list("reasons", 100).stream()
                .map(reason -> new Occasion.Reason(reason.textOrNull("field", 100), reason.linesOrNull("text", 2000)))
                .filter(reason -> reason.text() != null).toList();
        MoveCommand command = new MoveCommand(name, version, in.linesOrNull("comment", 4000), reasons,
                in.textOrNull("outcome", 20), in.integerOrNull("extraMonths", 0, 60), in.linesOrNull("lateReason", 1000), false);
        in.check();
        moves.move(RowId.of(id), command);
        return answer(Response.ok(), details.read(RowId.of(id)));
    }

    @GET
    @Path("/{id}/history")
    @Operation(operationId = "projectHistory", summary = "Who did what, when, for whom and why; changes with the fields before and after")
    @APIResponse(responseCode = "200", description = "One page, oldest first")
    public Slice<Object> history(@PathParam("id") String id, @QueryParam("limit") String limit, @QueryParam("after") String after,
            @HeaderParam("Accept-Language") String language) {
        details.visible(RowId.of(id));
        Messages say = Messages.accepted(language);
        return WholeList.page(history.of("Project", RowId.of(id)), HistoryLine::id, limit, after).map(line -> line(line, say));
    }

    @GET
    @Path("/{id}/lateness")
    @Operation(operationId = "projectLateness", summary = "The steps that were done after their term, by how many working days, by whom and why")
    @APIResponse(responseCode = "200", description = "One page, oldest first")
    public Slice<LateLine> lateness(@PathParam("id") String id, @QueryParam("limit") String limit, @QueryParam("after") String after) {
        details.visible(RowId.of(id));
        return WholeList.page(terms.lateSteps("Project", RowId.of(id)), line -> line.step() + line.dueOn() + line.doneOn(), limit, after);
    }

    private static Map<String, Object> line(HistoryLine line, Messages say) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("who", line.username());
        one.put("fullName", line.actorName());
        one.put("office", line.actorOffice());
        one.put("when", line.occurredAt());
        one.put("action", line.action());
        one.put("label", say.get("HistoryAction." + line.action()));
        one.put("from", line.fromState());
        one.put("to", line.toState());
        one.put("actingFor", line.actingForName());
        one.put("comment", line.comment());
        JsonObject detail = line.detail() == null ? JsonValue.EMPTY_JSON_OBJECT : parse(line.detail());
        one.put("reasons", detail.getOrDefault("reasons", JsonValue.EMPTY_JSON_ARRAY));
        one.put("changes", detail.getOrDefault("changes", JsonValue.EMPTY_JSON_ARRAY));
        return one;
    }

    private static JsonObject parse(String detail) {
        try (var reader = Json.createReader(new StringReader(detail))) {
            return reader.readObject();
        }
    }

    private Response answer(Response.ResponseBuilder response, ProjectDetail dossier) {
        return response.header("ETag", IfMatch.etag(dossier.version())).entity(view.whole(dossier)).build();
    }
}
