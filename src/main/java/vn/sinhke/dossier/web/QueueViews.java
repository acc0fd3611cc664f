package vn.sinhke.dossier.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.sinhke.decision.query.SavedViewRow;
import vn.sinhke.decision.query.SavedViews;
import vn.sinhke.decision.usecase.KeepView;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.web.Notices;

/** The named choices of the queue's page. They are read when the menu opens, or when the address names one or nothing. */
@Named
@ViewScoped
public class QueueViews implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    SavedViews views;

    @Inject
    KeepView keeping;

    @Inject
    QueuePage queue;

    @Inject
    CurrentActor actor;

    @Inject
    Notices notices;

    private boolean named;
    private List<SavedViewRow> mine;
    private boolean listing;
    private String name;
    private Role publishedTo;
    private boolean first;

    /** Opens the menu. */
    public void list() {
        listing = true;
    }

    /** Whether the menu was opened; nothing of it is read or made before. */
    public boolean isListing() {
        return listing;
    }

    public List<SavedViewRow> getListed() {
        return mine();
    }

    /** The view that the address names, by its number. */
    void named(String view) {
        named = RowId.isOne(view);
    }

    private List<SavedViewRow> mine() {
        if (mine == null) {
            mine = views.mine();
        }
        return mine;
    }

    /** What the queue opens with when its address names nothing. */
    QueueChoice first() {
        return views.first(mine()).map(SavedViewRow::choice).map(QueueChoice::parsed).orElse(QueueChoice.WAITING);
    }

    public String href(SavedViewRow view) {
        return "/decision/queue.xhtml?" + view.choice() + part(view.id());
    }

    public boolean isOwn(SavedViewRow view) {
        return view.userId() != null && view.userId() == actor.get().id();
    }

    /** The view that is seen now, null where it is none. */
    public SavedViewRow getCurrent() {
        return mine == null && !named ? null
                : mine().stream().filter(view -> view.choice().equals(queue.getChoice().query())).findFirst().orElse(null);
    }

    /** What names the current view in an address. */
    String part() {
        SavedViewRow current = getCurrent();
        return current == null ? "" : part(current.id());
    }

    private static String part(Long view) {
        return "&view=" + view;
    }

    public String save() {
        Long kept = keeping.keep(name, queue.getChoice().query(), publishedTo, first);
        notices.done("view.kept", name);
        return again() + part(kept);
    }

    public String remove(Long id) {
        keeping.remove(id);
        notices.done("view.removed");
        return again();
    }

    private String again() {
        return "/decision/queue?faces-redirect=true&" + queue.getChoice().query();
    }

    public boolean isPublisher() {
        return keeping.mayPublish();
    }

    public List<Role> getReaders() {
        return KeepView.READERS;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Role getPublishedTo() {
        return publishedTo;
    }

    public void setPublishedTo(Role publishedTo) {
        this.publishedTo = publishedTo;
    }

    public boolean isFirst() {
        return first;
    }

    public void setFirst(boolean first) {
        this.first = first;
    }
}
