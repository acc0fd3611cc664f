package vn.sinhke.shared.web;

import jakarta.faces.application.Application;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseStream;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.render.RenderKit;
import java.util.Collections;
import java.util.Iterator;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets tests use what asks for the page at hand: a page without a view, hence in Vietnamese. */
public class PageAtHand extends FacesContext implements BeforeEachCallback, AfterEachCallback {
    @Override
    public void beforeEach(ExtensionContext test) {
        setCurrentInstance(this);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        setCurrentInstance(null);
    }

    @Override
    public UIViewRoot getViewRoot() {
        return null;
    }

    @Override
    public Application getApplication() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterator<String> getClientIdsWithMessages() {
        return Collections.emptyIterator();
    }

    @Override
    public ExternalContext getExternalContext() {
        throw new UnsupportedOperationException();
    }

    @Override
    public FacesMessage.Severity getMaximumSeverity() {
        return null;
    }

    @Override
    public Iterator<FacesMessage> getMessages() {
        return Collections.emptyIterator();
    }

    @Override
    public Iterator<FacesMessage> getMessages(String clientId) {
        return Collections.emptyIterator();
    }

    @Override
    public RenderKit getRenderKit() {
        return null;
    }

    @Override
    public boolean getRenderResponse() {
        return false;
    }

    @Override
    public boolean getResponseComplete() {
        return false;
    }

    @Override
    public ResponseStream getResponseStream() {
        return null;
    }

    @Override
    public void setResponseStream(ResponseStream stream) { }

    @Override
    public ResponseWriter getResponseWriter() {
        return null;
    }

    @Override
    public void setResponseWriter(ResponseWriter writer) { }

    @Override
    public void setViewRoot(UIViewRoot root) { }

    @Override
    public void addMessage(String clientId, FacesMessage message) { }

    @Override
    public void release() { }

    @Override
    public void renderResponse() { }

    @Override
    public void responseComplete() { }

    @Override
    public Lifecycle getLifecycle() {
        return null;
    }
}
