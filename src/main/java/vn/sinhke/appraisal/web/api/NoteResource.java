package vn.sinhke.appraisal.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.appraisal.query.FieldNoteView;
import vn.sinhke.appraisal.usecase.NoteField;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.Slice;
import vn.sinhke.shared.api.Answers;
import vn.sinhke.shared.api.JsonValues;
import vn.sinhke.shared.api.Shape;
import vn.sinhke.shared.api.WholeList;
import vn.sinhke.workflow.OnceOnly;

/** Notes at the fields of a dossier, among those who appraise it. */
@Path("/projects/{id}/notes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Notes", description = "Ghi chú thẩm định / notes of those who appraise")
public class NoteResource {
    @Inject
    NoteField notes;

    @Inject
    ProjectDetails projects;

    @Inject
    OnceOnly once;

    @GET
    @Operation(operationId = "listNotes", summary = "The notes that the caller may know of; those of council members only when the scores are open")
    @APIResponse(responseCode = "404", description = "Does not exist, or not yours to know of")
    @APIResponse(responseCode = "200", description = "One page")
    public Slice<Map<String, Object>> list(@PathParam("id") String id, @QueryParam("limit") String limit, @QueryParam("after") String after) {
        return WholeList.page(notes.of(projects.of(RowId.of(id))), FieldNoteView::id, limit, after).map(NoteResource::item);
    }

    @POST
    @Operation(operationId = "noteField", summary = "Notes something at a field, row or section of the dossier")
    @APIResponse(responseCode = "201", description = "Kept")
    @APIResponse(responseCode = "403", description = "Not for those who appraise the dossier")
    @APIResponse(responseCode = "422", description = "All that is wrong with the note")
    public Response note(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, Shape in) {
        String field = in.textOrNull("field", 200);
        String text = in.linesOrNull("text", 2000);
        in.check();
        OnceOnly.Answer answer = once.run(key, "notes " + id + " " + field + " " + text, () -> new OnceOnly.Answer(201, null, null,
                JsonValues.of(Map.of("id", notes.note(RowId.of(id), field, text).toString())).toString()));
        return Answers.of(answer.status(), answer.location(), answer.etag(), answer.body());
    }

    @DELETE
    @Path("/{note}")
    @Operation(operationId = "removeNote", summary = "Takes an own note away")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "404", description = "Does not exist, or is somebody else's")
    public void remove(@PathParam("id") String id, @PathParam("note") String note) {
        notes.remove(RowId.of(id), RowId.of(note));
    }

    private static Map<String, Object> item(FieldNoteView one) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", one.id().toString());
        out.put("field", one.field());
        out.put("text", one.text());
        out.put("author", one.author());
        out.put("writtenAt", one.writtenAt());
        return out;
    }
}
