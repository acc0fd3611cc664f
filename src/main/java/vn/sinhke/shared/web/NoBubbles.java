package vn.sinhke.shared.web;

import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/** What is wrong in a form is said by us, in the reader's language and in its place; the browser's bubbles speak the browser's. */
public class NoBubbles implements SystemEventListener {

    @Override
    public void processEvent(SystemEvent event) {
        ((HtmlForm) event.getSource()).getPassThroughAttributes().put("novalidate", "novalidate");
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof HtmlForm;
    }
}
