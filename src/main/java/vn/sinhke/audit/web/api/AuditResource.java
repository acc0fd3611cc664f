package vn.sinhke.audit.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.audit.usecase.Verification;
import vn.sinhke.audit.usecase.VerifyAuditChain;

/** Lets an auditor recompute the hash chain from outside. */
@RequestScoped
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
public class AuditResource {
    /** Whether every line is as it was written; if not, where the first fault lies. */
    public record Verified(boolean valid, long entries, Broken broken) { }

    /** The first fault: CHANGED, MISSING, EXTRA, UNLINKED or HEAD. */
    public record Broken(String chain, long seq, Verification.Fault reason) { }

    @Inject
    VerifyAuditChain audit;

    @GET
    @Path("verification")
    @Operation(operationId = "verifyAuditLog", summary = "Recompute the hash chain of the audit log (auditors)")
    @APIResponseSchema(Verified.class)
    @APIResponse(responseCode = "403", description = "Not an auditor")
    public Verified verification() {
        Verification found = audit.verify();
        return new Verified(found.valid(), found.entries(), found.valid() ? null
                : new Broken(found.brokenChain(), found.brokenSeq(), found.reason()));
    }
}
