package vn.sinhke.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.primefaces.renderkit.HeadRenderer;
import vn.sinhke.shared.Messages;

/**
 * Lets no foreign text into the page's first script: PrimeFaces 15.0.13 writes the view's locale there unescaped
 * (cured upstream in 15.0.17), so the locale is one of our two before it may write.
 */
public class SafeHeadRenderer extends HeadRenderer {
    @Override
    public void encodeBegin(FacesContext context, UIComponent head) throws IOException {
        UIViewRoot view = context.getViewRoot();
        view.setLocale(Messages.in(view.getLocale()).locale());
        super.encodeBegin(context, head);
    }
}
