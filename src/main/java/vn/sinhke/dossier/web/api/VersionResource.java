package vn.sinhke.dossier.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.project.domain.ContentDiff;
import vn.sinhke.project.query.VersionView;
import vn.sinhke.project.usecase.CompareVersions;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.Slice;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.api.JsonValues;
import vn.sinhke.workflow.FieldChange;

/** What a dossier said at its submissions and adjustments, and what changed between any two of them. */
@Path("/projects/{id}/versions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projects")
public class VersionResource {
    @Inject
    CompareVersions versions;

    /** A kept version; {@code no} is 0 and {@code occasion} is NOW for what the dossier says at present. */
    public record Version(int no, String occasion, LocalDateTime at, String by, String sha256) { }

    /** One section that differs. */
    public record Section(String section, List<FieldChange> fields, List<Row> rows) { }

    /** A row of a list: its path before and after, and the columns that differ. */
    public record Row(ContentDiff.Kind kind, String before, String after, List<FieldChange> fields) { }

    /** The whole comparison; sums in đồng as texts. */
    public record Comparison(int from, int to, boolean changed, List<FieldChange> sums, List<Section> sections) { }

    @GET
    @Operation(operationId = "listVersions", summary = "The versions of a dossier that were kept, oldest first, and the present one")
    @APIResponse(responseCode = "200", description = "All versions")
    @APIResponse(responseCode = "404", description = "Does not exist, or not yours to know of")
    public JsonValue list(@PathParam("id") String id) {
        return JsonValues.of(new Slice<>(versions.of(RowId.of(id)), null).map(VersionResource::shown));
    }

    private static Version shown(VersionView view) {
        return new Version(view.no(), view.occasion(), view.takenAt(), view.takenByName(), view.sha256());
    }

    @GET
    @Path("/compare")
    @Operation(operationId = "compareVersions",
            summary = "What changed from one version to another, by section; `0` is the present one, and the default of `to`")
    @APIResponse(responseCode = "200", description = "Fields and rows that differ, and the sums")
    @APIResponse(responseCode = "404", description = "No such dossier or version, or not yours to know of")
    @APIResponse(responseCode = "422", description = "`from` or `to` is no number of a version")
    public JsonValue compare(@PathParam("id") String id, @QueryParam("from") String from, @QueryParam("to") String to) {
        List<Violation> wrong = new ArrayList<>();
        int first = number(from, "from", wrong);
        int second = to == null ? VersionView.NOW : number(to, "to", wrong);
        Long project = RowId.of(id);
        List<Integer> known = versions.of(project).stream().map(VersionView::no).toList();
        if (!wrong.isEmpty()) {
            throw new Problem.RulesBroken(wrong);
        }
        if (!known.contains(first) || !known.contains(second)) {
            throw new Problem.NotFound();
        }
        ContentDiff diff = versions.compare(project, first, second);
        return JsonValues.of(new Comparison(first, second, diff.isChanged(), diff.sums(), diff.parts().stream()
                .filter(ContentDiff.Part::isChanged).map(VersionResource::section).toList()));
    }

    private static int number(String text, String field, List<Violation> wrong) {
        if (text == null || !text.matches("\\d{1,6}")) {
            wrong.add(Violation.of("shape-number", field, "shape.integer", 0, 999_999));
            return 0;
        }
        return Integer.parseInt(text);
    }

    private static Section section(ContentDiff.Part part) {
        return new Section(part.section().key(), part.fields().stream().filter(ContentDiff::differs).toList(),
                part.rows().stream().filter(row -> row.kind() != ContentDiff.Kind.SAME)
                        .map(row -> new Row(row.kind(), row.before(), row.after(), row.fields().stream().filter(ContentDiff::differs).toList()))
                        .toList());
    }
}
