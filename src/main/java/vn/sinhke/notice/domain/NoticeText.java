package vn.sinhke.notice.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Stream;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Money;

/**
 * What a notice says, in no language yet; never anything about a household.
 *
 * @param projectId null where it is about no dossier
 * @param code of the dossier
 * @param name of the dossier
 * @param actorName who did it; null where nobody did
 * @param dueOn until when something has to be done; null where no term runs
 * @param amount in đồng, of a payment
 * @param reference number of a document
 */
public record NoticeText(NoticeKind kind, Long projectId, String code, String name, String actorName, LocalDate dueOn, Long amount,
                         String reference) implements Serializable {

    /** The sentence in the reader's language. */
    public String in(Messages say) {
        return say.get("notice.text." + kind, code, name, actorName, dueOn, amount == null ? null : Money.vnd(amount), told(say));
    }

    /** A term is kept by its Vietnamese name. */
    private String told(Messages say) {
        Messages kept = Messages.in(Messages.VIETNAMESE);
        return kind != NoticeKind.TERM_OVER ? reference
                : Stream.of(TermStep.values()).filter(step -> kept.label(step).equals(reference)).map(say::label).findFirst().orElse(reference);
    }

    public String path() {
        return kind.path(projectId);
    }
}
