package vn.sinhke.notice.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Money;

/**
 * What a notice says, in no language yet; never anything about a household.
 *
 * @param projectId null where it is about no dossier
 * @param code of the dossier
 * @param name of the dossier
 * @param actorName who did it, of a term that is over who holds the dossier; null where nobody does
 * @param dueOn until when something has to be done; null where no term runs
 * @param amount in đồng, of a payment
 * @param reference number of a document
 */
public record NoticeText(NoticeKind kind, Long projectId, String code, String name, String actorName, LocalDate dueOn, Long amount,
                         String reference) implements Serializable {

    /** The sentence in the reader's language. */
    public String in(Messages say) {
        String sentence = kind == NoticeKind.TERM_OVER && actorName != null ? "notice.text.TERM_OVER.at" : "notice.text." + kind;
        return say.get(sentence, code, name, actorName, dueOn, amount == null ? null : Money.vnd(amount), told(say));
    }

    private String told(Messages say) {
        return kind != NoticeKind.TERM_OVER ? reference : step().map(say::label).orElse(reference);
    }

    /** A term is kept by its Vietnamese name. */
    private Optional<TermStep> step() {
        Messages kept = Messages.in(Messages.VIETNAMESE);
        return Stream.of(TermStep.values()).filter(step -> kept.label(step).equals(reference)).findFirst();
    }

    /** Who did it, where the sentence does not say so; null where it does, or nobody did. */
    public String by() {
        return kind == NoticeKind.TERM_OVER || kind.group() == NoticeGroup.POWER || kind == NoticeKind.RAISED ? null : actorName;
    }

    /** Until when something has to be done, where the sentence does not say so; null where it does, or no term runs. */
    public LocalDate term() {
        return kind.group() == NoticeGroup.POWER ? null : dueOn;
    }

    /**
     * Whether it still is so on this day: the work still waits, the term still is over.
     *
     * @param now the dossier as it is now; null where it is about none
     */
    public boolean isStillSo(DossierFacts now, LocalDate day) {
        if (now == null) {
            return true;
        }
        return kind == NoticeKind.TERM_OVER ? step().filter(step -> now.isLate(step, day)).isPresent() : kind.isStillIn(now.state());
    }

    public String path() {
        return kind.path(projectId);
    }
}
