package vn.sinhke.shared.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.apache.commons.codec.digest.DigestUtils;

/** Makes responses that have a version, a place and a body of JSON. */
public final class Answers {
    private Answers() { }

    /** A resource with its version. */
    public static Response versioned(Object body, int version) {
        return Response.ok(JsonValues.of(body).toString(), MediaType.APPLICATION_JSON)
                .header(HttpHeaders.ETAG, IfMatch.etag(version)).build();
    }

    /** A record that nobody changes any more, or that carries no version: its tag tells its content. */
    public static Response whole(Object body) {
        String json = JsonValues.of(body).toString();
        return Response.ok(json, MediaType.APPLICATION_JSON)
                .header(HttpHeaders.ETAG, '"' + DigestUtils.sha256Hex(json).substring(0, 16) + '"').build();
    }

    /** What {@code workflow.OnceOnly} gave; any of location, etag and body may be null. */
    public static Response of(int status, String location, String etag, String body) {
        Response.ResponseBuilder response = Response.status(status);
        if (location != null) {
            response.location(URI.create(location));
        }
        if (etag != null) {
            response.header(HttpHeaders.ETAG, etag);
        }
        return (body == null ? response : response.type(MediaType.APPLICATION_JSON).entity(body)).build();
    }
}
