package vn.sinhke.handing.web.api;

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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.account.query.AccountDetail;
import vn.sinhke.handing.domain.Warrant;
import vn.sinhke.handing.query.EndedPlaces;
import vn.sinhke.handing.query.HandingDetail;
import vn.sinhke.handing.query.HandingFilter;
import vn.sinhke.handing.query.HandingLineView;
import vn.sinhke.handing.query.HandingList;
import vn.sinhke.handing.query.HandingView;
import vn.sinhke.handing.usecase.HandOver;
import vn.sinhke.handing.usecase.HandOver.Distribution;
import vn.sinhke.handing.usecase.HandOver.Planned;
import vn.sinhke.handing.usecase.HandOverUnit;
import vn.sinhke.reference.query.Agencies;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Refusal;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.Slice;
import vn.sinhke.shared.api.Answers;
import vn.sinhke.shared.api.JsonValues;
import vn.sinhke.shared.api.Limit;
import vn.sinhke.shared.api.Shape;
import vn.sinhke.shared.api.WholeList;
import vn.sinhke.workflow.OnceOnly;

/** Open work of somebody who leaves, handed over in bulk (administrators), and the record of it (auditors too). */
@Path("/handings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Handings over", description = "Bàn giao công việc / work handed over")
public class HandingResource {
    /** What is sent to hand over; for the description of the API. */
    public record HandingRequest(@Schema(required = true, description = "user name of whoever leaves") String from,
                                 @Schema(description = "user names; each piece goes to the first who may take it") List<String> to,
                                 @Schema(description = "for single pieces, by their key in the preview") List<Holder> holders,
                                 @Schema(required = true) String documentNo, @Schema(required = true) LocalDate documentDate,
                                 @Schema(required = true) String reason) { }

    /** What is sent to hand the dossiers of a unit or department over; for the description of the API. */
    public record UnitHandingRequest(@Schema(required = true) String documentNo, @Schema(required = true) LocalDate documentDate,
                                     @Schema(required = true) String reason) { }

    /** Who takes one piece. */
    public record Holder(@Schema(required = true) String item, @Schema(description = "one of the receivers; without it the piece stays") String to) { }

    @Inject
    HandOver handing;

    @Inject
    HandOverUnit unitHanding;

    @Inject
    EndedPlaces ended;

    @Inject
    Agencies agencies;

    @Inject
    AccountDetail accounts;

    @Inject
    HandingList list;

    @Inject
    HandingDetail detail;

    @Inject
    BusinessClock clock;

    @Inject
    OnceOnly once;

    @GET
    @Path("/preview")
    @Operation(operationId = "previewHanding", summary = "Everything open of `from`, with whoever of `to` would take it and what speaks against it; nothing changes")
    @APIResponse(responseCode = "403", description = "Not an administrator")
    @APIResponse(responseCode = "404", description = "No such account")
    @APIResponse(responseCode = "422", description = "A receiver is unknown, closed, or the leaver")
    public JsonValue preview(@QueryParam("from") String from, @QueryParam("to") List<String> to, @HeaderParam("Accept-Language") String language) {
        HandOver.Preview preview = handing.preview(accounts.named(from).id(), new Distribution(to, Map.of()));
        Messages say = Messages.accepted(language);
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("from", preview.from().username());
        out.put("fullName", preview.from().fullName());
        out.put("active", preview.from().active());
        out.put("items", preview.items().stream().map(one -> item(one, say)).toList());
        out.put("roles", preview.roles().stream().map(one -> {
            Map<String, Object> role = new LinkedHashMap<>();
            role.put("role", one.role());
            role.put("place", one.place());
            role.put("others", one.others());
            return role;
        }).toList());
        return JsonValues.of(out);
    }

    @POST
    @Operation(operationId = "handOver", summary = "Hands everything open of a person over; what is refused stays and is told with its reasons")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = HandingRequest.class)))
    @APIResponse(responseCode = "201", description = "Done; the record with one line for each piece, whether it passed, ended or stayed")
    @APIResponse(responseCode = "403", description = "Not an administrator")
    @APIResponse(responseCode = "404", description = "No such account")
    @APIResponse(responseCode = "422", description = "Document, reason or receivers refused, or nothing to hand over; nothing was handed over")
    public Response handOver(@HeaderParam("Idempotency-Key") String key, Shape in) {
        String from = in.text("from", 60);
        List<String> to = in.has("to") ? in.texts("to", HandOver.MOST_RECEIVERS, 60) : List.of();
        Warrant warrant = new Warrant(in.name("documentNo", 60), in.date("documentDate"), in.linesOrNull("reason", 1000));
        Map<String, String> holders = new HashMap<>();
        for (Shape one : in.has("holders") ? in.list("holders", 1000) : List.<Shape>of()) {
            String item = one.text("item", 60);
            String holder = one.textOrNull("to", 60);
            if (item != null) {
                holders.put(item, Objects.requireNonNullElse(holder, ""));
            }
        }
        in.check(warrant.broken(clock.today()));
        OnceOnly.Answer answer = once.run(key, "handings " + from + to + warrant + holders, () -> {
            Long id = handing.handOver(accounts.named(from).id(), warrant, new Distribution(to, holders));
            return new OnceOnly.Answer(201, "handings/" + id, null, JsonValues.of(record(detail.of(id))).toString());
        });
        return Answers.of(answer.status(), answer.location(), answer.etag(), answer.body());
    }

    @GET
    @Path("/units")
    @Operation(operationId = "listDissolvedUnits",
            summary = "Units and departments that ended and under which dossiers still stand, units by id and departments by code (administrators)")
    @APIResponse(responseCode = "403", description = "Not an administrator")
    public JsonValue units(@QueryParam("limit") String limit, @QueryParam("after") String after) {
        return JsonValues.of(WholeList.page(ended.all(), one -> one.place().key(), limit, after).map(one -> Map.of("unit", one.place().key(),
                "code", one.place().code(), "name", one.place().name(), "validTo", one.place().validTo(), "dossiers", one.dossiers())));
    }

    @POST
    @Path("/units/{unit}")
    @Operation(operationId = "handOverUnit", summary = "Hands the dossiers of a unit or department that ended, and that are not over, to what followed; what is refused stays")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = UnitHandingRequest.class)))
    @APIResponse(responseCode = "201", description = "Done; the record with one line for each dossier")
    @APIResponse(responseCode = "403", description = "Not an administrator")
    @APIResponse(responseCode = "404", description = "No such unit or department")
    @APIResponse(responseCode = "422", description = "Document or reason refused, or no dossier to hand over; nothing was handed over")
    public Response handOverUnit(@PathParam("unit") String unit, @HeaderParam("Idempotency-Key") String key, Shape in) {
        Warrant warrant = new Warrant(in.name("documentNo", 60), in.date("documentDate"), in.linesOrNull("reason", 1000));
        in.check(warrant.broken(clock.today()));
        OnceOnly.Answer answer = once.run(key, "handings/units/" + unit + warrant, () -> {
            Long id = unitHanding.handOver(unit, warrant);
            return new OnceOnly.Answer(201, "handings/" + id, null, JsonValues.of(record(detail.of(id))).toString());
        });
        return Answers.of(answer.status(), answer.location(), answer.etag(), answer.body());
    }

    @GET
    @Operation(operationId = "listHandings", summary = "The record of handings over, newest first (administrators and auditors)")
    @APIResponse(responseCode = "403", description = "Neither administrator nor auditor")
    public JsonValue list(@QueryParam("limit") String limit, @QueryParam("after") String after) {
        detail.requireReader();
        int size = Limit.of(limit);
        Slice<Map<String, Object>> slice = list.slice(new HandingFilter(null), list.defaultSort(), after, size).map(row -> {
            Map<String, Object> out = new LinkedHashMap<>();
            out.put("id", row.id().toString());
            out.put("from", row.fromName());
            out.put("unit", row.agencyId() != null ? agencies.byId(row.agencyId()).map(AgencyView::code).orElse(null) : row.unitId() == null ? null : row.unitId().toString());
            out.put("documentNo", row.documentNo());
            out.put("documentDate", row.documentDate());
            out.put("by", row.byName());
            out.put("at", row.happenedAt());
            out.put("handedOver", row.passed());
            out.put("refused", row.refused());
            return out;
        });
        return JsonValues.of(slice);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getHanding", summary = "One handing over, piece by piece (administrators and auditors)")
    @APIResponse(responseCode = "403", description = "Neither administrator nor auditor")
    @APIResponse(responseCode = "404", description = "No such record")
    public JsonValue read(@PathParam("id") String id) {
        return JsonValues.of(record(detail.of(RowId.of(id))));
    }

    private static Map<String, Object> item(Planned one, Messages say) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("item", one.item().key());
        out.put("kind", one.item().kind());
        out.put("project", one.item().projectId() == null ? null : one.item().projectId().toString());
        out.put("reference", one.item().reference());
        out.put("title", one.item().title());
        out.put("what", one.item().what());
        out.put("until", one.item().until());
        out.put("to", one.holder() == null ? null : one.holder().username());
        out.put("refused", one.refused().stream().map(violation -> Map.of("rule", violation.rule(), "message", Refusal.sentence(violation, say))).toList());
        return out;
    }

    private static Map<String, Object> record(HandingView handing) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", handing.id().toString());
        out.put("from", handing.fromName());
        out.put("documentNo", handing.documentNo());
        out.put("documentDate", handing.documentDate());
        out.put("reason", handing.reason());
        out.put("by", handing.byName());
        out.put("at", handing.happenedAt());
        out.put("lines", handing.lines().stream().map(HandingResource::line).toList());
        return out;
    }

    private static Map<String, Object> line(HandingLineView one) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("kind", one.kind());
        out.put("project", one.projectId() == null ? null : one.projectId().toString());
        out.put("reference", one.reference());
        out.put("title", one.title());
        out.put("to", one.toName());
        out.put("result", one.result());
        out.put("refusal", one.refusal());
        return out;
    }
}
