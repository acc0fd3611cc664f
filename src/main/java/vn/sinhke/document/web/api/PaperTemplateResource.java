package vn.sinhke.document.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.document.domain.DocumentKind;
import vn.sinhke.document.domain.TemplateField;
import vn.sinhke.document.domain.TemplateFields;
import vn.sinhke.document.domain.TemplateText;
import vn.sinhke.document.query.PaperTemplates;
import vn.sinhke.document.query.TemplateView;
import vn.sinhke.document.usecase.ChangeTemplate;
import vn.sinhke.shared.Slice;
import vn.sinhke.shared.api.Answers;
import vn.sinhke.shared.api.JsonValues;
import vn.sinhke.shared.api.Shape;
import vn.sinhke.shared.api.WholeList;
import vn.sinhke.workflow.OnceOnly;

/** The fixed sentences of papers, as dated texts with named fields. */
@Path("/paper-templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public class PaperTemplateResource {
    @Inject
    PaperTemplates templates;

    @Inject
    ChangeTemplate changing;

    @Inject
    OnceOnly once;

    /** One period of a kind's sentences; {@code fields} may stand in it between double braces. */
    public record Template(String id, String kind, LocalDate from, LocalDate to, String text, String note, String enteredBy, List<String> fields) { }

    @GET
    @Operation(operationId = "listPaperTemplates", summary = "Every period of every kind's sentences, the latest of a kind first")
    @APIResponse(responseCode = "422", description = "`limit` or `after` is malformed")
    public Slice<Template> list(@QueryParam("limit") String limit, @QueryParam("after") String after) {
        return WholeList.page(templates.all(), TemplateView::id, limit, after).map(PaperTemplateResource::shown);
    }

    @POST
    @Operation(operationId = "addPaperTemplate", summary = "Enters the sentences of a kind from a coming day on: `kind`, `text`, `from`, `note`; papers that went out do not change")
    @APIResponse(responseCode = "201", description = "Kept; the present period ends on the day before")
    @APIResponse(responseCode = "403", description = "Only an administrator does")
    @APIResponse(responseCode = "422", description = "Everything that is wrong; an unknown field with its line, column and the nearest known one")
    public Response add(@HeaderParam("Idempotency-Key") String key, Shape in) {
        DocumentKind kind = DocumentKind.of(String.valueOf(in.name("kind", 40))).orElse(null);
        String text = in.linesOrNull("text", TemplateText.LONGEST);
        LocalDate from = in.dateOrNull("from");
        String note = in.textOrNull("note", ChangeTemplate.LONGEST_NOTE);
        in.check();
        OnceOnly.Answer answer = once.run(key, "paper-templates " + kind + from + text, () -> {
            Long id = changing.add(kind, text, from, note);
            return new OnceOnly.Answer(201, "paper-templates", null, JsonValues.of(templates.byId(id).map(PaperTemplateResource::shown).orElseThrow()).toString());
        });
        return Answers.of(answer.status(), answer.location(), answer.etag(), answer.body());
    }

    private static Template shown(TemplateView one) {
        return new Template(one.id().toString(), one.kind().code(), one.from(), one.to(), one.text(), one.note(), one.enteredBy(),
                TemplateFields.of(one.kind()).stream().map(TemplateField::name).toList());
    }
}
