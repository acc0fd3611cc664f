package vn.sinhke.shared.api;

import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A commit that failed, told like everything else: for it alone Jersey brings a mapper of its own, which ends in its own 500. */
@Provider
public class CommitMapper implements ExceptionMapper<TransactionalException> {
    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(TransactionalException thrown) {
        return ProblemMapper.response(thrown, headers);
    }
}
