package vn.sinhke.dossier.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.project.domain.Quote;
import vn.sinhke.project.domain.QuotedItem;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.query.Quotes;
import vn.sinhke.project.usecase.CompareQuotes;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.api.Answers;
import vn.sinhke.shared.api.IfMatch;
import vn.sinhke.shared.api.JsonValues;
import vn.sinhke.shared.api.Shape;
import vn.sinhke.shared.api.WholeList;

/** The quotes of suppliers for a dossier's cost items. */
@Path("/projects/{id}/quotes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Quotes", description = "So sánh báo giá / quotes compared")
public class QuoteResource {
    private static final int MOST_READ = 50;

    @Inject
    Quotes quotes;

    @Inject
    CompareQuotes comparing;

    @Inject
    ProjectDetails details;

    @GET
    @Operation(operationId = "listQuotes", summary = "Every cost item with quotes, each with its version as `etag`")
    @APIResponse(responseCode = "404", description = "Does not exist, or not yours to know of")
    public JsonValue list(@PathParam("id") String id, @QueryParam("limit") String limit, @QueryParam("after") String after) {
        details.visible(RowId.of(id));
        return JsonValues.of(WholeList.page(quotes.of(RowId.of(id)), one -> one.item() + " " + one.unit(), limit, after).map(QuoteResource::item));
    }

    @PUT
    @Operation(operationId = "compareQuotes", summary = "Replaces the quotes for one cost item: `item`, `unit`, `quotes` of `supplier`,"
            + " `taxNo`, `date`, `price`, `attachment`, `chosen`, and `reason` where a dearer one is chosen; If-Match \"0\" where none are kept yet")
    @APIResponse(responseCode = "200", description = "Kept; ETag is the new version, \"0\" when an empty list took them away")
    @APIResponse(responseCode = "409", description = "The dossier is no longer with its submitter")
    @APIResponse(responseCode = "412", description = "Somebody saved in between")
    @APIResponse(responseCode = "422", description = "Everything that is wrong with them")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response replace(@PathParam("id") String id, @HeaderParam("If-Match") String seen, Shape in) {
        Long projectId = RowId.of(id);
        details.visible(projectId);
        int version = IfMatch.required(seen);
        List<Quote> all = in.list("quotes", MOST_READ).stream().map(QuoteResource::quote).toList();
        QuotedItem wanted = new QuotedItem(in.name("item", 200), in.nameOrNull("unit", 40), version, all, in.nameOrNull("reason", 500));
        in.check();
        int now = comparing.save(projectId, wanted);
        return Answers.versioned(item(quotes.of(projectId).stream().filter(one -> one.isOf(wanted.item(), wanted.unit())).findFirst()
                .orElse(new QuotedItem(wanted.item(), wanted.unit(), now, List.of(), null))), now);
    }

    private static Quote quote(Shape in) {
        Money price = in.money("price");
        return new Quote(in.name("supplier", 200), in.nameOrNull("taxNo", 20), in.date("date"), price == null ? Money.ZERO : price,
                in.idOrNull("attachment"), in.flag("chosen", false));
    }

    private static Map<String, Object> item(QuotedItem item) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("item", item.item());
        out.put("unit", item.unit());
        out.put("etag", IfMatch.etag(item.version()));
        out.put("suppliers", item.suppliers());
        out.put("cheapest", item.cheapest());
        out.put("reason", item.reason());
        out.put("quotes", item.quotes().stream().map(QuoteResource::quote).toList());
        return out;
    }

    private static Map<String, Object> quote(Quote quote) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("supplier", quote.supplier());
        out.put("taxNo", quote.taxNo());
        out.put("date", quote.day());
        out.put("price", quote.price());
        out.put("attachment", quote.attachmentId() == null ? null : quote.attachmentId().toString());
        out.put("chosen", quote.chosen());
        return out;
    }
}
