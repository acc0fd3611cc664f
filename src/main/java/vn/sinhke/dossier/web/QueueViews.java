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
import vn.sinhke.shared.web.Notices;

/** The named choices of the queue's page. */
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

    private List<SavedViewRow> mine;
    private String name;
    private Role publishedTo;
    private boolean first;

    public List<SavedViewRow> getMine() {
        if (mine == null) {
            mine = views.mine();
        }
        return mine;
    }

    /** What the queue opens with when its address names nothing. */
    QueueChoice first() {
        return views.first(getMine()).map(SavedViewRow::choice).map(QueueChoice::parsed).orElse(QueueChoice.WAITING);
    }

    public String href(SavedViewRow view) {
        return "/decision/queue.xhtml?" + view.choice();
    }

    public boolean isOwn(SavedViewRow view) {
        return view.userId() != null && view.userId() == actor.get().id();
    }

    /** The name of what is seen now, empty where it has none. */
    public String getCurrent() {
        return getMine().stream().filter(view -> view.choice().equals(queue.getChoice().query())).map(SavedViewRow::name).findFirst().orElse("");
    }

    public String save() {
        keeping.keep(name, queue.getChoice().query(), publishedTo, first);
        notices.done("view.kept", name);
        return again();
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
