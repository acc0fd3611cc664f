package vn.sinhke.document.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.document.domain.DocumentFormat;
import vn.sinhke.document.domain.DocumentKind;
import vn.sinhke.document.usecase.MakeDocument;
import vn.sinhke.shared.ContentDisposition;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.Slice;

/** The official papers of a dossier for other systems. */
@Path("/projects/{id}/documents")
@RequestScoped
@Tag(name = "Documents", description = "Văn bản theo Nghị định 30/2020 / official papers made from a dossier's data")
public class DocumentResource {
    @Inject
    MakeDocument documents;

    /** A paper that can be had now. */
    public record Paper(String kind, String docx, String pdf) { }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listDocuments", summary = "The papers that can be made from the dossier as it stands")
    @APIResponse(responseCode = "200", description = "Kinds with their addresses, in the order of a dossier's life")
    @APIResponse(responseCode = "404", description = "Does not exist, or not yours to know of")
    public Slice<Paper> list(@PathParam("id") String id) {
        List<DocumentKind> kinds = documents.available(RowId.of(id));
        String path = "/api/v1/projects/" + id + "/documents/";
        return new Slice<>(kinds, null).map(kind -> new Paper(kind.code(), path + kind.code() + ".docx", path + kind.code() + ".pdf"));
    }

    @GET
    @Path("/{kind: [a-z-]+}.{format: docx|pdf}")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getDocument", summary = "One paper, as Word to edit or as PDF to sign; number and day are blank until issued",
            description = "`kind`: submission-letter, appraisal-score-sheet, council-minutes, appraisal-report, approval-decision, return-notice,"
                    + " acceptance-record, handover-record, progress-report")
    @APIResponse(responseCode = "200", description = "The file", content = {
        @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    @APIResponse(responseCode = "404", description = "No such dossier or kind, or not yours to know of")
    @APIResponse(responseCode = "409", description = "The dossier does not hold yet what the paper tells of")
    public Response get(@PathParam("id") String id, @PathParam("kind") String kind, @PathParam("format") String format) {
        MakeDocument.Made made = documents.make(RowId.of(id), DocumentKind.of(kind).orElseThrow(Problem.NotFound::new),
                DocumentFormat.of(format).orElseThrow(Problem.NotFound::new));
        return Response.ok(made.content(), made.mediaType())
                .header(ContentDisposition.NAME, ContentDisposition.attachment(made.fileName()))
                .header("X-Content-Type-Options", "nosniff").header("Cache-Control", "private, no-store").build();
    }
}
