package vn.sinhke.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.component.api.InputHolder;

/** What the page has to say on top: errors with a link to the place of their cure, warnings, and what went well. */
@Named
@RequestScoped
public class PageMessages {
    /** @param href the place to go to, such as {@code #form:title}; null when there is none */
    public record Line(String text, String href) { }

    @Inject
    Notices notices;

    private List<String> done;

    public List<Line> getErrors() {
        return lines(FacesMessage.SEVERITY_ERROR, FacesMessage.SEVERITY_FATAL);
    }

    public List<Line> getWarnings() {
        return lines(FacesMessage.SEVERITY_WARN);
    }

    /** What went well: said by this request, and what waited for the next page. */
    public List<String> getDone() {
        if (done == null) {
            done = new ArrayList<>(notices.take());
            lines(FacesMessage.SEVERITY_INFO).forEach(line -> done.add(line.text()));
        }
        return done;
    }

    private static List<Line> lines(Severity... wanted) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, Line> lines = new LinkedHashMap<>();
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            for (FacesMessage message : faces.getMessageList(id)) {
                if (List.of(wanted).contains(message.getSeverity())) {
                    message.rendered();
                    String text = message.getDetail() == null ? message.getSummary() : message.getDetail();
                    lines.putIfAbsent(id + text, new Line(text, href(faces, id, message)));
                }
            }
        }
        return List.copyOf(lines.values());
    }

    private static String href(FacesContext faces, String id, FacesMessage message) {
        if (message instanceof LinkedMessage linked) {
            return linked.getTarget() == null ? null : "#" + linked.getTarget();
        }
        if (id == null) {
            return null;
        }
        UIComponent[] found = new UIComponent[1];
        faces.getViewRoot().invokeOnComponent(faces, id, (context, component) -> found[0] = component);
        return "#" + (found[0] instanceof InputHolder holder ? holder.getInputClientId() : id);
    }
}
