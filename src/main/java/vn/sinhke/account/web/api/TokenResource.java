package vn.sinhke.account.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.account.usecase.IssueToken;
import vn.sinhke.account.usecase.RevokeToken;
import vn.sinhke.account.usecase.SignIn;
import vn.sinhke.shared.api.Shape;

/** Sign-in and sign-out of other systems. */
@RequestScoped
@Path("tokens")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
public class TokenResource {
    /** What is sent to sign in; for the description of the API. */
    public record SignInRequest(@Schema(required = true) String username, @Schema(required = true) String password) { }

    @Inject
    SignIn signIn;

    @Inject
    IssueToken issue;

    @Inject
    RevokeToken revoke;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirements
    @Operation(operationId = "signIn", summary = "Sign in and get a bearer token")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = SignInRequest.class)))
    @APIResponse(responseCode = "201", description = "The token, told once",
            content = @Content(schema = @Schema(implementation = IssueToken.Issued.class)))
    @APIResponse(responseCode = "401", description = "Name or password wrong")
    @APIResponse(responseCode = "429", description = "Too many tries; Retry-After says how long to wait")
    public Response create(Shape in, @Context HttpServletRequest request) {
        String username = in.text("username", 200);
        String password = in.secret("password", 1000);
        in.check();
        IssueToken.Issued issued = issue.to(signIn.signIn(username, password, request.getRemoteAddr()));
        return Response.status(Response.Status.CREATED).header(HttpHeaders.CACHE_CONTROL, "no-store").entity(issued).build();
    }

    @DELETE
    @Path("current")
    @Operation(operationId = "signOut", summary = "Sign out: end the token that is sent with the request")
    @APIResponse(responseCode = "204", description = "The token is void")
    public void delete(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        revoke.revoke(authorization.substring("Bearer ".length()).strip());
    }
}
