package vn.sinhke.document.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.document.domain.SignatureCheck;
import vn.sinhke.document.domain.SigningPart;
import vn.sinhke.document.query.ScanView;
import vn.sinhke.document.usecase.AttachScan;
import vn.sinhke.document.usecase.CheckSignatures;
import vn.sinhke.document.usecase.MakeDocument;
import vn.sinhke.document.usecase.Paper;
import vn.sinhke.document.usecase.SignDocument;
import vn.sinhke.document.usecase.pades.Pkcs12Key;
import vn.sinhke.project.usecase.Attachments;
import vn.sinhke.shared.ContentDisposition;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.Slice;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.api.LimitedUpload;
import vn.sinhke.shared.api.SentPart;

/** Digital signatures and stamped scans of one paper that went out. */
@Path("/projects/{id}/documents/issued/{paper: [0-9]+}")
@RequestScoped
@Tag(name = "Documents")
public class SignatureResource {
    private static final int LONGEST_PASSWORD = 1000;

    @Inject
    SignDocument signing;

    @Inject
    CheckSignatures checks;

    @Inject
    AttachScan scans;

    @Inject
    MakeDocument documents;

    /**
     * A signature as it is judged now. {@code claimedAt} is the signer's own claim (UTC). {@code said} are the verdict and all findings in words.
     */
    public record Signature(int no, String verdict, String integrity, String coverage, String certificateTime, String trust, String signer, String organisation,
                            String issuer, String serial, LocalDateTime validFrom, LocalDateTime validTo, LocalDateTime claimedAt, List<String> said) { }

    /** A scan beside the paper; {@code signatures} are its own, where it is a signed PDF. */
    public record Scan(String id, String fileName, String mediaType, Long size, String sha256, String addedBy, LocalDateTime addedAt, String file,
                       List<Signature> signatures) { }

    @GET
    @Path("/signatures")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listSignatures", summary = "The digital signatures of a paper that went out, each judged: bytes, later changes, the certificate's days, its provider",
            description = "`verdict`: VALID; UNCONFIRMED, where nothing speaks against it but the provider could not be checked; INVALID. `trust` is NOT_CHECKED"
                    + " while the operator has named no provider. Revocation is not asked for, and no time-stamp authority confirms `claimedAt`.")
    @APIResponse(responseCode = "200", description = "In the order of signing; none while nobody has signed")
    @APIResponse(responseCode = "404", description = "No such dossier or paper, or not yours to know of")
    @APIResponse(responseCode = "410", description = "The signed file is no longer what was kept")
    public Slice<Signature> list(@PathParam("id") String id, @PathParam("paper") String paper, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return shown(checks.ofPaper(RowId.of(id), RowId.of(paper)), language);
    }

    static Slice<Signature> shown(List<SignatureCheck> found, String language) {
        Messages say = Messages.accepted(language);
        return new Slice<>(found, null).map(one -> shown(one, say));
    }

    private static Signature shown(SignatureCheck one, Messages say) {
        List<String> said = new ArrayList<>(List.of(say.label(one.verdict())));
        one.remarks().forEach(remark -> said.add(say.label(remark)));
        return new Signature(one.no(), one.verdict().name(), one.integrity().name(), one.coverage().name(), one.time().name(), one.trust().name(), one.name(),
                one.organisation(), one.issuer(), one.serial(), one.validFrom(), one.validTo(), one.claimedAt(), said);
    }

    @POST
    @Path("/signatures")
    @LimitedUpload(Pkcs12Key.LARGEST)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "signDocument", summary = "Signs a paper that went out (PAdES B-B): parts `key` (a PKCS#12 file up to 64 KB), `password`, and `part`:"
            + " PERSON for whoever stands under the paper, AGENCY for the agency by its records clerk",
            description = "Neither file nor password is kept or logged. The paper's address answers the signed PDF from then on. The same person's second wish answers the signatures as they are.")
    @APIResponse(responseCode = "201", description = "The paper's signatures")
    @APIResponse(responseCode = "403", description = "Not this person's to sign in this part")
    @APIResponse(responseCode = "404", description = "No such dossier or paper, or not yours to know of")
    @APIResponse(responseCode = "412", description = "Somebody else signed meanwhile")
    @APIResponse(responseCode = "413", description = "The file is larger than 64 KB")
    @APIResponse(responseCode = "422", description = "Out of turn, a wrong password, or a file or certificate that will not do; all reasons at once")
    public Response sign(@PathParam("id") String id, @PathParam("paper") String paper, @FormParam("key") EntityPart key, @FormParam("password") EntityPart password,
                         @FormParam("part") EntityPart part, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) throws IOException {
        Long project = RowId.of(id);
        Long document = RowId.of(paper);
        checks.ofPaper(project, document); // who may not know of it hears nothing of the form
        List<Violation> wrong = new ArrayList<>();
        String wanted = part == null ? "" : text(part, 20);
        SigningPart in = Arrays.stream(SigningPart.values()).filter(one -> one.name().equals(wanted)).findFirst().orElse(null);
        if (in == null) {
            wrong.add(Violation.of("shape-code", "part", "shape.code", String.join(", ", Arrays.stream(SigningPart.values()).map(Enum::name).toList())));
        }
        if (key == null) {
            wrong.add(Violation.of("shape-required", "key", "shape.required"));
        }
        if (password == null) {
            wrong.add(Violation.of("shape-required", "password", "shape.required"));
        }
        if (!wrong.isEmpty()) {
            throw new Problem.RulesBroken(wrong);
        }
        byte[] file;
        try (InputStream content = key.getContent()) {
            file = content.readNBytes(Pkcs12Key.LARGEST + 1);
        }
        signing.signWithFile(project, document, in, file, text(password, LONGEST_PASSWORD).toCharArray());
        return Response.status(Response.Status.CREATED).entity(list(id, paper, language)).build();
    }

    private static String text(EntityPart part, int longest) throws IOException {
        try (InputStream content = part.getContent()) {
            return new String(content.readNBytes(longest), StandardCharsets.UTF_8);
        }
    }

    @GET
    @Path("/scans")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listScans", summary = "The scans with signature and stamp beside a paper that went out")
    @APIResponse(responseCode = "200", description = "The first added first")
    @APIResponse(responseCode = "404", description = "No such dossier or paper, or not yours to know of")
    public Slice<Scan> scans(@PathParam("id") String id, @PathParam("paper") String paper, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        Paper.Signing all = documents.signing(RowId.of(id), RowId.of(paper));
        return new Slice<>(all.scans(), null).map(one -> shown(id, paper, one, language));
    }

    private Scan shown(String id, String paper, ScanView one, String language) {
        return new Scan(one.id().toString(), one.fileName(), one.mediaType(), one.size(), one.sha256(), one.addedBy(), one.addedAt(),
                "/api/v1/" + place(id, paper, one.id()), shown(checks.of(one), language).items());
    }

    private static String place(String id, String paper, Long scan) {
        return "projects/" + id + "/documents/issued/" + paper + "/scans/" + scan;
    }

    @POST
    @Path("/scans")
    @LimitedUpload(Attachments.LARGEST)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addScan", summary = "Adds the scan of the paper as it was signed and stamped: part `file`, a PDF, JPG or PNG up to 20 MB. Nothing is replaced.")
    @APIResponse(responseCode = "201", description = "Kept; the same file again answers the first")
    @APIResponse(responseCode = "403", description = "Neither signed nor registered by this person")
    @APIResponse(responseCode = "404", description = "No such dossier or paper, or not yours to know of")
    @APIResponse(responseCode = "413", description = "Larger than 20 MB")
    @APIResponse(responseCode = "422", description = "No PDF, JPG or PNG, or a broken or locked one")
    public Response add(@PathParam("id") String id, @PathParam("paper") String paper, @FormParam("file") EntityPart file,
                        @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) throws IOException {
        documents.signing(RowId.of(id), RowId.of(paper)); // as above
        if (file == null || file.getFileName().isEmpty()) {
            throw new Problem.RulesBroken(Violation.of("shape-required", "file", "shape.required"));
        }
        try (InputStream content = file.getContent()) {
            Long added = scans.add(RowId.of(id), RowId.of(paper), SentPart.fileName(file).orElseThrow(), content);
            Scan one = documents.signing(RowId.of(id), RowId.of(paper)).scans().stream().filter(each -> each.id().equals(added)).findFirst()
                    .map(each -> shown(id, paper, each, language)).orElseThrow();
            return Response.status(Response.Status.CREATED).header(HttpHeaders.LOCATION, one.file()).entity(one).build();
        }
    }

    @GET
    @Path("/scans/{scan: [0-9]+}")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getScan", summary = "The bytes of a scan, always as a download")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "No such dossier, paper or scan, or not yours to know of")
    @APIResponse(responseCode = "410", description = "The file is no longer what was kept, and is not handed out")
    public Response scan(@PathParam("id") String id, @PathParam("paper") String paper, @PathParam("scan") String scan) {
        MakeDocument.Made made = scans.open(RowId.of(id), RowId.of(paper), RowId.of(scan));
        return Response.ok(made.content(), made.mediaType()).header(ContentDisposition.NAME, ContentDisposition.attachment(made.fileName()))
                .header("X-Content-Type-Options", "nosniff").header("Cache-Control", "private, no-store").build();
    }
}
