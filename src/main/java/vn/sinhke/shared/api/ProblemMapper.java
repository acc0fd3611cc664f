package vn.sinhke.shared.api;

import jakarta.json.JsonException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Outage;
import vn.sinhke.shared.Problem;

/** Turns whatever was thrown into one kind of answer; nothing of the inside is ever told. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());
    private static final int DEADLOCK = 1213;
    private static final int LOCK_WAIT = 1205;

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        return response(thrown, headers);
    }

    static Response response(Throwable thrown, HttpHeaders headers) {
        Messages say = Messages.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return response(body(thrown, say), say);
    }

    /** What is told of something thrown; what has no better name is logged and told as a failure. */
    public static ProblemBody body(Throwable thrown, Messages say) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return ProblemBody.of(problem, say);
            }
            if (cause instanceof HttpRefusal refusal) {
                return ProblemBody.of(refusal, say);
            }
            if (cause instanceof JsonException) {
                return ProblemBody.of(HttpRefusal.MALFORMED, say);
            }
            if (cause instanceof OptimisticLockException) {
                return ProblemBody.of(412, say);
            }
            // A database that dies while somebody waits for its lock is told as a lock that was not given.
            if ((cause instanceof PessimisticLockException || cause instanceof SQLException sql && isLocked(sql)) && Outage.behind(cause).isEmpty()) {
                return ProblemBody.of(409, say);
            }
        }
        if (thrown instanceof WebApplicationException http && http.getResponse().getStatus() < 500) {
            ProblemBody body = ProblemBody.of(http.getResponse().getStatus(), say);
            String allow = http.getResponse().getHeaderString(HttpHeaders.ALLOW);
            return allow == null ? body : body.withHeader(HttpHeaders.ALLOW, allow);
        }
        Optional<Outage> outage = Outage.behind(thrown);
        if (outage.isPresent()) {
            LOG.log(Level.WARNING, outage.get() + " gives way: " + thrown);
            return ProblemBody.of(outage.get(), say);
        }
        String reference = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "answered 500, reference " + reference, thrown);
        return ProblemBody.of(500, say).with("reference", reference);
    }

    private static boolean isLocked(SQLException sql) {
        return sql.getErrorCode() == DEADLOCK || sql.getErrorCode() == LOCK_WAIT;
    }

    private static Response response(ProblemBody body, Messages say) {
        Response.ResponseBuilder response = Response.status(body.status()).type(ProblemBody.MEDIA_TYPE).entity(body.json(say))
                .header(HttpHeaders.CONTENT_LANGUAGE, say.locale().getLanguage());
        body.headers().forEach(response::header);
        return response.build();
    }
}
