package vn.sinhke.document.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.sinhke.account.domain.DelegationKind;

/**
 * The lines above a signature and the name below it. Source: Nghị định 30/2020/NĐ-CP Điều 13 and Phụ lục I: TM. for a
 * collective, KT. for the chief by a deputy, TL. by order, TUQ. by written authorisation. A name stands there only where
 * the person's office is known to entitle them; else the chief's line stands with room for a name.
 */
public record SignatureBlock(List<String> lines, String name) {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    public SignatureBlock {
        lines = lines.stream().map(line -> PaperText.clean(line).toUpperCase(VIETNAMESE)).toList();
        name = PaperText.clean(name);
    }

    /**
     * The body in whose name a paper goes out.
     *
     * @param collective the name after TM., such as "Ủy ban nhân dân"; null where its chief decides alone
     * @param chief the chief's office, such as "Chủ tịch"
     */
    public record Body(String collective, String chief) { }

    /**
     * Who signs.
     *
     * @param office the office held, such as "Phó Chủ tịch"; with the agency where it is held elsewhere ("Giám đốc Sở …")
     * @param within whether the office is held in the very body whose paper it is
     */
    public record Signatory(String name, String office, boolean within) { }

    /** Nobody has signed yet: the chief's line, without a name. */
    public static SignatureBlock open(Body body) {
        return new SignatureBlock(lines(body, body.chief()), "");
    }

    /**
     * The block of who signs.
     *
     * @param power how the chief's power was received, null for signing by one's own office
     */
    public static SignatureBlock of(Body body, Signatory who, DelegationKind power) {
        if (who == null || who.office() == null || who.office().isBlank()) {
            return open(body);
        }
        String office = who.office().strip();
        if (who.within() && is(office, body.chief())) {
            return new SignatureBlock(lines(body, body.chief()), who.name());
        }
        if (who.within() && is(office, "Phó " + body.chief())) {
            return new SignatureBlock(lines(body, "KT. " + body.chief(), "Phó " + body.chief()), who.name());
        }
        if (power == null) {
            return open(body);
        }
        // Only a deputy signs in the chief's place; to anybody else power goes by order or by authorisation.
        String prefix = power == DelegationKind.PHAN_CONG ? "TL. " : "TUQ. ";
        return new SignatureBlock(List.of(prefix + body.chief(), office), who.name());
    }

    /** An office of its own, such as the secretary of a council. */
    public static SignatureBlock plain(String office, String name) {
        return new SignatureBlock(List.of(office), name);
    }

    private static boolean is(String office, String wanted) {
        return office.toLowerCase(VIETNAMESE).equals(wanted.toLowerCase(VIETNAMESE));
    }

    private static List<String> lines(Body body, String... below) {
        List<String> all = new ArrayList<>();
        if (body.collective() != null) {
            all.add("TM. " + body.collective());
        }
        all.addAll(List.of(below));
        return all;
    }
}
