package vn.sinhke.household.query;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that happened to a household, told in one sentence.
 *
 * @param key the sentence in the bundles, filled with {@code args}
 * @param dossierId the dossier in which it happened, null when in none
 */
public record Happening(LocalDate day, Kind kind, String key, List<Object> args, Long dossierId, String dossierCode)
        implements Serializable {

    /** What sort of thing it is; a page gives each a sign. */
    public enum Kind { REVIEW, REGISTER, SUPPORT, DELIVERY, ROTATION, SALE, RESULT }

    public static Happening of(LocalDate day, Kind kind, String key, Object... args) {
        return new Happening(day, kind, key, List.of(args), null, null);
    }

    public Happening in(Long id, String code) {
        return new Happening(day, kind, key, args, id, code);
    }
}
