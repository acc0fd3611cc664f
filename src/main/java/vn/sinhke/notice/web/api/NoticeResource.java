package vn.sinhke.notice.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.notice.domain.NoticeKind;
import vn.sinhke.notice.query.NoticeList;
import vn.sinhke.notice.query.NoticeRow;
import vn.sinhke.notice.usecase.ReadNotices;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.Slice;
import vn.sinhke.shared.api.Limit;
import vn.sinhke.shared.api.QueryShape;
import vn.sinhke.shared.api.Shape;

/** What the caller was told. */
@RequestScoped
@Path("notices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Notices", description = "Thông báo / notices")
public class NoticeResource {
    /** A notice as other systems read it; {@code path} is where one goes on within the application. */
    public record Told(String id, NoticeKind kind, String text, String project, String projectCode, String by, LocalDate dueOn, String path,
                       LocalDateTime createdAt, LocalDateTime readAt) { }

    @Inject
    NoticeList list;

    @Inject
    ReadNotices read;

    @GET
    @Operation(operationId = "listNotices", summary = "The caller's notices, newest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Slice<Told> list(@Context UriInfo uri, @Parameter(description = "true: only those not read yet") @QueryParam("unread") String unread, @QueryParam("limit") String limit, @QueryParam("after") String after,
            @HeaderParam("Accept-Language") String language) {
        Messages say = Messages.accepted(language);
        Shape in = QueryShape.of(uri, "unread");
        boolean onlyUnread = in.flag("unread", false);
        in.check();
        return list.slice(onlyUnread, after, Limit.of(limit)).map(row -> told(row, say));
    }

    @POST
    @Path("{id}/read")
    @Operation(operationId = "readNotice", summary = "The caller has read a notice")
    @APIResponse(responseCode = "204", description = "Read, now or before")
    @APIResponse(responseCode = "404", description = "No notice of the caller")
    public void read(@PathParam("id") String id) {
        read.open(RowId.of(id));
    }

    private static Told told(NoticeRow row, Messages say) {
        return new Told(row.id().toString(), row.text().kind(), row.text().in(say), row.text().projectId() == null ? null : row.text().projectId().toString(),
                row.text().code(), row.text().actorName(), row.text().dueOn(), row.text().path(), row.createdAt(), row.readAt());
    }
}
