package vn.sinhke.notice.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.notice.domain.DossierFacts;
import vn.sinhke.notice.domain.TermStep;
import vn.sinhke.shared.BusinessClock;

/** Finds the steps whose term has run out by the business day, and has each told to the superior of who holds the dossier. */
@ApplicationScoped
public class Escalate {
    private static final Logger LOG = System.getLogger(Escalate.class.getName());

    @Inject
    EscalationDesk desk;

    @Inject
    BusinessClock clock;

    /** How many were told. */
    public int run() {
        LocalDate day = clock.today();
        int told = 0;
        for (TermStep step : TermStep.values()) {
            long after = 0;
            for (List<DossierFacts> some = desk.overdue(step, day, after); !some.isEmpty(); some = desk.overdue(step, day, after)) {
                for (DossierFacts dossier : some) {
                    after = dossier.id();
                    told += tell(dossier, step) ? 1 : 0;
                }
            }
        }
        return told;
    }

    private boolean tell(DossierFacts dossier, TermStep step) {
        try {
            return desk.tell(dossier, step);
        } catch (RuntimeException lost) {
            LOG.log(Level.WARNING, "nobody was told that dossier " + dossier.id() + " is late, unless by another server: " + lost);
            return false;
        }
    }
}
