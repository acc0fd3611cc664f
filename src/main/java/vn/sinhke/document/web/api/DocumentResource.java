package vn.sinhke.document.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.document.domain.DocumentFormat;
import vn.sinhke.document.domain.DocumentKind;
import vn.sinhke.document.query.IssuedView;
import vn.sinhke.document.usecase.CheckSignatures;
import vn.sinhke.document.usecase.IssueCommand;
import vn.sinhke.document.usecase.IssueDocument;
import vn.sinhke.document.usecase.MakeDocument;
import vn.sinhke.document.usecase.Paper;
import vn.sinhke.shared.ContentDisposition;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.Slice;
import vn.sinhke.shared.api.Answers;
import vn.sinhke.shared.api.JsonValues;
import vn.sinhke.shared.api.Shape;
import vn.sinhke.workflow.OnceOnly;

/** The official papers of a dossier for other systems. */
@Path("/projects/{id}/documents")
@RequestScoped
@Tag(name = "Documents", description = "Văn bản theo Nghị định 30/2020 / official papers made from a dossier's data")
public class DocumentResource {
    @Inject
    MakeDocument documents;

    @Inject
    IssueDocument issuing;

    @Inject
    CheckSignatures checks;

    @Inject
    OnceOnly once;

    /**
     * A paper that can be had now; {@code issued} is null while it is a draft. {@code signatures} and {@code scans} count those of the paper that went out,
     * {@code maySign} is the part in which the reader may sign it now, null for none.
     */
    public record Available(String kind, String docx, String pdf, Issued issued, boolean mayIssue, boolean mayReplace, int signatures, int scans,
                            String maySign, boolean mayScan) { }

    /** A paper that went out; hashes are SHA-256 of the files as they went out, with which a signed PDF begins. */
    public record Issued(String id, String kind, int version, String number, LocalDate day, String issuer, String title, String signer, String capacity,
                         String replaces, String reason, String issuedBy, LocalDateTime issuedAt, String pdf, String pdfSha256, String docx, String docxSha256) { }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listDocuments", summary = "The papers that can be made from the dossier as it stands")
    @APIResponse(responseCode = "200", description = "Kinds with their addresses, in the order of a dossier's life")
    @APIResponse(responseCode = "404", description = "Does not exist, or not yours to know of")
    public Slice<Available> list(@PathParam("id") String id) {
        return new Slice<>(documents.available(RowId.of(id)), null).map(paper -> available(id, paper));
    }

    private static Available available(String id, Paper paper) {
        Paper.Signing signing = paper.signing() == null ? new Paper.Signing(List.of(), List.of(), null, false) : paper.signing();
        return new Available(paper.kind().code(), path(id) + paper.kind().code() + ".docx", path(id) + paper.kind().code() + ".pdf",
                paper.current() == null ? null : shown(id, paper.current()), paper.mayIssue(), paper.mayReplace(), signing.signatures().size(),
                signing.scans().size(), signing.maySign() == null ? null : signing.maySign().name(), signing.mayScan());
    }

    @GET
    @Path("/issued")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listIssuedDocuments", summary = "Every paper of the dossier that went out, the latest first, replaced ones too")
    @APIResponse(responseCode = "200", description = "Number, day and signer as printed, and the hashes of the files")
    @APIResponse(responseCode = "404", description = "Does not exist, or not yours to know of")
    public Slice<Issued> issued(@PathParam("id") String id) {
        return new Slice<>(documents.issued(RowId.of(id)), null).map(one -> shown(id, one));
    }

    @POST
    @Path("/issued")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "issueDocument", summary = "Lets a paper go out (ban hành): `kind`; with `replaces` (an id) and `reason` in the place of one"
            + " that went out; `remarks` for a progress report. It gets its number and day and is frozen. The same wish twice answers the same paper.")
    @APIResponse(responseCode = "201", description = "The paper that went out")
    @APIResponse(responseCode = "403", description = "Neither signed nor registered by this person")
    @APIResponse(responseCode = "404", description = "Does not exist, or not yours to know of")
    @APIResponse(responseCode = "409", description = "The dossier does not hold yet what the paper tells of, or it never gets a number")
    @APIResponse(responseCode = "412", description = "The paper to be replaced is not the one that counts")
    @APIResponse(responseCode = "422", description = "No such kind, or a replacement without a reason")
    public Response issue(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, Shape in) {
        Long project = RowId.of(id);
        String code = in.name("kind", 40);
        DocumentKind kind = DocumentKind.of(code).orElse(null);
        if (code != null && kind == null) {
            in.refuse("shape-code", "kind", "shape.code", Arrays.stream(DocumentKind.values()).map(DocumentKind::code).collect(Collectors.joining(", ")));
        }
        IssueCommand command = new IssueCommand(kind, in.idOrNull("replaces"), in.textOrNull("reason", IssueCommand.LONGEST),
                in.textOrNull("remarks", IssueCommand.LONGEST));
        in.check();
        OnceOnly.Answer answer = once.run(key, "issue " + id + command, () -> {
            Long made = issuing.issue(project, command);
            Issued one = documents.issued(project).stream().filter(each -> each.id().equals(made)).findFirst().map(each -> shown(id, each)).orElseThrow();
            return new OnceOnly.Answer(201, "projects/" + id + "/documents/issued/" + made + ".pdf", null, JsonValues.of(one).toString());
        });
        return Answers.of(answer.status(), answer.location(), answer.etag(), answer.body());
    }

    @GET
    @Path("/issued/{paper: [0-9]+}.{format: docx|pdf}")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getIssuedDocument", summary = "One paper that went out, whether or not it was replaced since: to the byte, the PDF with its digital signatures behind")
    @APIResponse(responseCode = "200", description = "The file", content = {
        @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    @APIResponse(responseCode = "404", description = "No such dossier or paper, or not yours to know of")
    @APIResponse(responseCode = "410", description = "The file is no longer what went out, and is not handed out")
    public Response issued(@PathParam("id") String id, @PathParam("paper") String paper, @PathParam("format") String format) {
        return file(documents.issued(RowId.of(id), RowId.of(paper), DocumentFormat.of(format).orElseThrow(Problem.NotFound::new)));
    }

    private static String path(String id) {
        return "/api/v1/projects/" + id + "/documents/";
    }

    private static Issued shown(String id, IssuedView one) {
        String path = path(id) + "issued/" + one.id();
        return new Issued(one.id().toString(), one.kind().code(), one.version(), one.number(), one.day(), one.issuer(), one.title(), one.signer(),
                one.capacity(), one.replacesId() == null ? null : one.replacesId().toString(), one.reason(), one.issuedBy(), one.issuedAt(),
                path + ".pdf", one.pdfSha256(), path + ".docx", one.docxSha256());
    }

    @GET
    @Path("/{kind: [a-z-]+}/signatures")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listSignaturesOfKind", summary = "The digital signatures of the paper of a kind that counts now, as `listSignatures`")
    @APIResponse(responseCode = "200", description = "In the order of signing; none while nobody has signed")
    @APIResponse(responseCode = "404", description = "No such dossier or kind, none went out, or not yours to know of")
    @APIResponse(responseCode = "410", description = "The signed file is no longer what was kept")
    public Slice<SignatureResource.Signature> signatures(@PathParam("id") String id, @PathParam("kind") String kind,
                                                         @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        IssuedView current = documents.current(RowId.of(id), DocumentKind.of(kind).orElseThrow(Problem.NotFound::new));
        return SignatureResource.shown(checks.ofPaper(RowId.of(id), current.id()), language);
    }

    @GET
    @Path("/{kind: [a-z-]+}.{format: docx|pdf}")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getDocument", summary = "One paper, as Word to edit or as PDF to sign; number and day are blank until it is issued, afterwards it is given as it went out, the PDF with its digital signatures",
            description = "`kind`: submission-letter, appraisal-score-sheet, council-minutes, appraisal-report, approval-decision, contract, return-notice,"
                    + " acceptance-record, handover-record, progress-report")
    @APIResponse(responseCode = "200", description = "The file", content = {
        @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    @APIResponse(responseCode = "404", description = "No such dossier or kind, or not yours to know of")
    @APIResponse(responseCode = "409", description = "The dossier does not hold yet what the paper tells of")
    @APIResponse(responseCode = "410", description = "The file is no longer what went out, and is not handed out")
    public Response get(@PathParam("id") String id, @PathParam("kind") String kind, @PathParam("format") String format) {
        return file(documents.make(RowId.of(id), DocumentKind.of(kind).orElseThrow(Problem.NotFound::new),
                DocumentFormat.of(format).orElseThrow(Problem.NotFound::new)));
    }

    private static Response file(MakeDocument.Made made) {
        return Response.ok(made.content(), made.mediaType())
                .header(ContentDisposition.NAME, ContentDisposition.attachment(made.fileName()))
                .header("X-Content-Type-Options", "nosniff").header("Cache-Control", "private, no-store").build();
    }
}
