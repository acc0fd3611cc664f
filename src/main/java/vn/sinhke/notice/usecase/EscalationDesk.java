package vn.sinhke.notice.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sinhke.notice.domain.DossierFacts;
import vn.sinhke.notice.domain.Escalation;
import vn.sinhke.notice.domain.NoticeKind;
import vn.sinhke.notice.domain.NoticeText;
import vn.sinhke.notice.domain.Recipient;
import vn.sinhke.notice.domain.TermStep;
import vn.sinhke.notice.persistence.NoticeStore;
import vn.sinhke.notice.query.NoticeFacts;
import vn.sinhke.notice.query.Recipients;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.reference.query.Agencies;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Role;

/** Tells the superior that one dossier's step has run out, once. */
@ApplicationScoped
public class EscalationDesk {
    private static final int MOST = 200;
    private static final int NAMED = 3;
    private static final int LONGEST_HOLDER = 120;

    @Inject
    NoticeFacts facts;

    @Inject
    Recipients recipients;

    @Inject
    Units units;

    @Inject
    Agencies agencies;

    @Inject
    NoticeStore store;

    @Inject
    PostNotices post;

    @Inject
    BusinessClock clock;

    List<DossierFacts> overdue(TermStep step, LocalDate day, long after) {
        return facts.overdue(step, day, after, MOST);
    }

    /** The key of what was told is written first: a second server meets it and tells nobody. */
    @Transactional
    public boolean tell(DossierFacts dossier, TermStep step) {
        Set<Long> superiors = superiors(dossier, step.superior(dossier.manager()));
        if (superiors.isEmpty()) {
            return false; // told as soon as somebody holds that office
        }
        store.add(new Escalation(dossier.id(), step, dossier.dueOn(), clock.utc()));
        store.flush();
        String label = Messages.in(Messages.VIETNAMESE).label(step);
        String holder = holder(dossier);
        Map<Long, NoticeText> texts = new LinkedHashMap<>();
        superiors.forEach(user -> texts.put(user, new NoticeText(NoticeKind.TERM_OVER, dossier.id(), dossier.code(), dossier.name(), holder,
                dossier.dueOn(), null, label)));
        post.post(texts);
        return true;
    }

    private Set<Long> superiors(DossierFacts dossier, Role role) {
        return recipients.holding(dossier, (grant, user) -> dossier.isAt(grant, role));
    }

    /** Where the dossier lies, and with whom if those are few. */
    private String holder(DossierFacts dossier) {
        String place = dossier.state() == ProjectState.PENDING_APPROVAL ? units.name(dossier.leader() == Role.PROVINCE_LEADER ? dossier.provinceId() : dossier.districtId())
                : agencies.byId(dossier.agencyId()).map(AgencyView::name).orElse("");
        List<String> people = recipients.people(recipients.waiting(dossier)).values().stream().map(Recipient::fullName).toList();
        String with = people.isEmpty() || people.size() > NAMED ? place : place + " (" + String.join(", ", people) + ")";
        return with.length() > LONGEST_HOLDER ? place : with;
    }
}
