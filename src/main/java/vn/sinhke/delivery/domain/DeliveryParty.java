package vn.sinhke.delivery.domain;

import vn.sinhke.project.domain.Standing;
import vn.sinhke.shared.Actor;

/** Who writes down what happens on the spot, and who decides about it. */
public enum DeliveryParty {
    /** Officers of the commune and the district, and the managing agency. */
    DELIVERY_RECORDER {
        @Override
        public boolean holds(Actor actor, Standing dossier) {
            return dossier.isLocal(actor) || dossier.isAgency(actor);
        }
    },
    /** The managing agency. */
    AGENCY {
        @Override
        public boolean holds(Actor actor, Standing dossier) {
            return dossier.isAgency(actor);
        }
    };

    public abstract boolean holds(Actor actor, Standing dossier);
}
