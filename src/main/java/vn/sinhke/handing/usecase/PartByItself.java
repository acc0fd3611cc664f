package vn.sinhke.handing.usecase;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Outage;
import vn.sinhke.shared.Refusal;

/** A part of a handing over for itself: what is refused stays where it is and is told why, and the next part goes on. */
final class PartByItself {
    private static final Logger LOG = System.getLogger(PartByItself.class.getName());

    private PartByItself() { }

    /**
     * @param what names the part in the log
     * @param hand hands it over in a transaction of its own; an outage ends the whole handing over
     * @param stays keeps the refusal, in Vietnamese
     */
    static void hand(String what, Runnable hand, Consumer<String> stays) {
        try {
            hand.run();
        } catch (RuntimeException refused) {
            if (Outage.behind(refused).isPresent()) {
                throw refused;
            }
            LOG.log(Level.INFO, "{0} stays: {1}", what, refused);
            stays.accept(String.join(" ", Refusal.sentences(refused, Messages.in(Messages.VIETNAMESE))));
        }
    }
}
