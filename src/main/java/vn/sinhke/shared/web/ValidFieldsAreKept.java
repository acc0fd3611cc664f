package vn.sinhke.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import org.primefaces.PrimeFaces;

/**
 * Faces takes all fields of a request or none. A request that says so ({@code sk.each}) has each field taken by itself:
 * the valid ones reach the form, the others are named with the reason, so that one wrong cell does not hold up the rest.
 */
public class ValidFieldsAreKept implements PhaseListener {
    private static final String EACH = "sk.each";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (!faces.isValidationFailed() || !faces.getExternalContext().getRequestParameterMap().containsKey(EACH)) {
            return;
        }
        VisitContext fields = VisitContext.createVisitContext(faces, Set.copyOf(faces.getPartialViewContext().getExecuteIds()),
                EnumSet.of(VisitHint.EXECUTE_LIFECYCLE, VisitHint.SKIP_UNRENDERED));
        faces.getViewRoot().visitTree(fields, (context, component) -> {
            if (component instanceof UIInput input && input.isValid()) {
                input.updateModel(faces);
            }
            return VisitResult.ACCEPT;
        });
        PrimeFaces.current().ajax().addCallbackParam("refused", refused(faces));
    }

    /** The refused fields by their client id, each with the first reason. */
    private static String refused(FacesContext faces) {
        JsonObjectBuilder reasons = Json.createObjectBuilder();
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            if (id != null) {
                faces.getMessageList(id).stream().filter(one -> one.getSeverity() == FacesMessage.SEVERITY_ERROR).findFirst()
                        .ifPresent(one -> reasons.add(id, one.getDetail() == null ? one.getSummary() : one.getDetail()));
            }
        }
        return reasons.build().toString();
    }
}
