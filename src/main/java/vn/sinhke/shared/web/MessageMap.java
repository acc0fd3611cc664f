package vn.sinhke.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Violation;

/** {@code #{msg['key']}} and {@code #{msg.of('key', value)}}: the bundles of all houses in the reader's language. */
@Named(MessageMap.NAME)
@ApplicationScoped
public class MessageMap extends AbstractMap<String, String> {
    static final String NAME = "msg";

    @Override
    public String get(Object key) {
        return key == null ? "" : now().get(key.toString());
    }

    /** The text of a key with its places filled. */
    public String of(String key, Object... args) {
        return now().get(key, args);
    }

    /** What stands against a step, in the reader's words. */
    public String says(Violation violation) {
        return now().of(violation);
    }

    @Override
    public boolean containsKey(Object key) {
        return key != null && now().has(key.toString());
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }

    /** The texts in the language of the page that is being made. */
    public static Messages now() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return Messages.in(faces == null || faces.getViewRoot() == null ? null : faces.getViewRoot().getLocale());
    }
}
