package vn.sinhke.decision.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.decision.domain.SavedView;
import vn.sinhke.decision.persistence.SavedViewStore;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.VietnameseText;
import vn.sinhke.shared.Violation;

/** A person keeps a choice of the queue under a name; leaders and heads may publish it to a role. */
@ApplicationScoped
public class KeepView {
    /** Whose queue there is. */
    public static final List<Role> READERS = List.of(Role.PROVINCE_LEADER, Role.DISTRICT_LEADER, Role.DEPT_HEAD);

    private static final int LONGEST = 60;
    private static final int MOST = 20;

    @Inject
    SavedViewStore views;

    @Inject
    CurrentActor actor;

    public boolean mayPublish() {
        return actor.get().hasAny(Role.LEADERS);
    }

    /**
     * @param role to whom it is published, null for nobody else
     * @param first whether the own queue opens with it from now on
     * @return its number
     */
    @Transactional
    public Long keep(String name, String choice, Role role, boolean first) {
        Long me = actor.get().id();
        List<SavedView> mine = views.of(me);
        List<Violation> broken = new ArrayList<>();
        if (name == null || name.isBlank() || name.strip().length() > LONGEST) {
            broken.add(Violation.of("view-name", "name", "view.name", LONGEST));
        }
        if (mine.size() >= MOST) {
            broken.add(Violation.of("view-number", "name", "view.number", MOST));
        }
        if (role != null && (!mayPublish() || !READERS.contains(role))) {
            throw new Problem.NotAllowed("view.publish.notAllowed");
        }
        if (!broken.isEmpty()) {
            throw new Problem.RulesBroken(broken);
        }
        if (first) {
            mine.forEach(SavedView::notFirst);
        }
        SavedView view = new SavedView(me, role, VietnameseText.nfc(name.strip()), choice, first);
        views.add(view);
        return view.id();
    }

    /** Forgets an own one; nobody else's is known. */
    @Transactional
    public void remove(Long id) {
        views.remove(views.find(id).filter(view -> view.isOf(actor.get().id())).orElseThrow(Problem.NotFound::new));
    }
}
