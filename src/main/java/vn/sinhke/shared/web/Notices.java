package vn.sinhke.shared.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What went well, to be said on the next page that is shown: survives the redirect after a deed, then is forgotten. */
@Named
@SessionScoped
public class Notices implements Serializable {
    private final List<String> waiting = new ArrayList<>();

    /** Says that a deed is done, in the reader's language: {@code notices.done("project.submitted", code)}. */
    public synchronized void done(String key, Object... args) {
        waiting.add(MessageMap.now().get(key, args));
    }

    synchronized List<String> take() {
        List<String> said = List.copyOf(waiting);
        waiting.clear();
        return said;
    }
}
