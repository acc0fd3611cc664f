package vn.sinhke.dossier.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.project.domain.AttachmentKind;
import vn.sinhke.project.domain.PaperNeed;
import vn.sinhke.project.domain.PaperState;
import vn.sinhke.project.query.AttachmentView;
import vn.sinhke.project.query.PaperChecklist;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.usecase.Attachments;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.ContentDisposition;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.Slice;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.api.Answers;
import vn.sinhke.shared.api.JsonValues;
import vn.sinhke.shared.api.SentPart;
import vn.sinhke.workflow.OnceOnly;

/** The papers of a dossier for other systems. */
@Path("/projects/{id}/attachments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attachments", description = "Giấy tờ kèm hồ sơ / papers of a dossier")
public class AttachmentResource {
    @Inject
    Attachments attachments;

    @Inject
    ProjectDetails details;

    @Inject
    PaperChecklist papers;

    @Inject
    BusinessClock clock;

    @Inject
    OnceOnly once;

    /** A paper as other systems read it; {@code size} in bytes. */
    public record Paper(String id, AttachmentKind kind, String fileName, String mediaType, Long size, String sha256,
                        LocalDateTime uploadedAt) { }

    @GET
    @Operation(operationId = "listAttachments", summary = "The papers of a dossier")
    public Slice<Paper> list(@PathParam("id") String id) {
        details.visible(RowId.of(id));
        return new Slice<>(details.attachments(RowId.of(id)), null).map(AttachmentResource::paper);
    }

    /**
     * One paper of the checklist; {@code given} where data of the dossier stand for it, {@code blocking} where the dossier
     * may not be submitted without it.
     */
    public record Wanted(AttachmentKind kind, PaperNeed.Stage stage, PaperNeed.Degree need, int files, int attached, boolean given,
                         boolean missing, boolean blocking, String article, String formNo, boolean toConfirm) { }

    @GET
    @Path("/checklist")
    @Operation(operationId = "paperChecklist", summary = "The papers that the dossier's type and the regime of its day ask for, and what of them is there")
    public Slice<Wanted> checklist(@PathParam("id") String id) {
        ProjectDetail dossier = details.of(RowId.of(id));
        return new Slice<>(papers.of(dossier.content(), dossier.id(), dossier.dayOfReference(clock.today()), PaperNeed.Stage.DELIVERY), null)
                .map(AttachmentResource::wanted);
    }

    private static Wanted wanted(PaperState paper) {
        PaperNeed need = paper.need();
        return new Wanted(need.kind(), need.stage(), need.need(), need.files(), paper.attached(), paper.given(), paper.isMissing(),
                paper.isBlocking(), need.article(), need.formNo(), need.toConfirm());
    }

    private static Paper paper(AttachmentView view) {
        return new Paper(view.id().toString(), view.kind(), view.fileName(), view.mediaType(), view.size(), view.sha256(), view.uploadedAt());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "addAttachment", summary = "Adds a paper: parts `kind` and `file`; PDF, JPG, PNG, docx, xlsx up to 20 MB")
    @APIResponse(responseCode = "201", description = "Kept")
    @APIResponse(responseCode = "413", description = "Larger than 20 MB")
    @APIResponse(responseCode = "422", description = "Wrong kind or type, encrypted, with macros, oddly packed, or more than the dossier's papers may weigh together")
    @APIResponse(responseCode = "507", description = "The server has no room left; nothing was kept")
    public Response add(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, @FormParam("kind") EntityPart kind,
            @FormParam("file") EntityPart file) throws IOException {
        Long projectId = RowId.of(id);
        details.visible(projectId);
        List<Violation> wrong = new ArrayList<>();
        AttachmentKind known = kind == null ? null : known(new String(kind.getContent().readNBytes(100), StandardCharsets.UTF_8).strip());
        if (known == null) {
            wrong.add(Violation.of("shape-code", "kind", "shape.code",
                    String.join(", ", Arrays.stream(AttachmentKind.values()).map(Enum::name).toList())));
        }
        if (file == null || file.getFileName().isEmpty()) {
            wrong.add(Violation.of("shape-required", "file", "shape.required"));
        }
        if (!wrong.isEmpty()) {
            throw new Problem.RulesBroken(wrong);
        }
        try (SentPart sent = SentPart.receive(file, Attachments.LARGEST)) {
            OnceOnly.Answer answer = once.run(key, "attachments " + projectId + " " + known + " " + sent.fingerprint(), () -> added(projectId, known, sent));
            return Answers.of(answer.status(), answer.location(), answer.etag(), answer.body());
        }
    }

    private OnceOnly.Answer added(Long project, AttachmentKind kind, SentPart sent) {
        try (InputStream content = sent.open()) {
            Long added = attachments.add(project, kind, sent.name(), content);
            Paper paper = details.attachments(project).stream().filter(view -> view.id().equals(added)).findFirst()
                    .map(AttachmentResource::paper).orElseThrow();
            return new OnceOnly.Answer(201, "projects/" + project + "/attachments/" + added, null, JsonValues.of(paper).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AttachmentKind known(String text) {
        return Arrays.stream(AttachmentKind.values()).filter(one -> one.name().equals(text)).findFirst().orElse(null);
    }

    @GET
    @Path("/{attachment}")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getAttachment", summary = "The bytes of a paper, always as a download")
    public Response download(@PathParam("id") String id, @PathParam("attachment") String attachment) {
        Attachments.Download paper = attachments.open(RowId.of(id), RowId.of(attachment));
        return Response.ok(paper.content(), paper.mediaType())
                .header(ContentDisposition.NAME, ContentDisposition.attachment(paper.fileName()))
                .header("X-Content-Type-Options", "nosniff").build();
    }

    @DELETE
    @Path("/{attachment}")
    @Operation(operationId = "removeAttachment", summary = "Takes a paper out of the dossier; it stays as evidence")
    public Response remove(@PathParam("id") String id, @PathParam("attachment") String attachment) {
        attachments.remove(RowId.of(id), RowId.of(attachment));
        return Response.noContent().build();
    }
}
