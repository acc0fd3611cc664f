package vn.sinhke.reference.query;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import vn.sinhke.shared.Period;

/**
 * The acts that hold together for a time. A dossier belongs to the regime of its own day.
 *
 * @param to the last day, null while no end is known
 * @param toConfirm until checked against the text of the acts
 * @param publishesResult whether the council's result is published before the decision
 * @param communeDecides whether projects managed below the province are decided by the commune
 */
public record LegalRegime(String code, String nameVi, String nameEn, String acts, LocalDate from, LocalDate to, String changesVi,
                          String changesEn, Boolean toConfirm, String noteVi, String noteEn, Boolean publishesResult,
                          Boolean communeDecides) implements Serializable {

    public boolean isValidAt(LocalDate day) {
        return new Period(from, to).contains(day);
    }

    public String name(Locale locale) {
        return english(locale) ? nameEn : nameVi;
    }

    public String changes(Locale locale) {
        return english(locale) ? changesEn : changesVi;
    }

    /** What is not certain yet, null for nothing. */
    public String note(Locale locale) {
        return english(locale) ? noteEn : noteVi;
    }

    private static boolean english(Locale locale) {
        return locale != null && "en".equals(locale.getLanguage());
    }
}
