package vn.sinhke.account.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The offices that sign: whoever heads an agency or a unit of it, and their deputies. Everybody else signs nothing in a leader's name.
 * Source: Nghị định 30/2020/NĐ-CP, Điều 13.
 */
public final class SigningOffice {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** Longest first where one begins like another. */
    private static final List<String> OFFICES = List.of("Phó Chủ tịch", "Chủ tịch", "Phó Giám đốc", "Giám đốc", "Phó Chánh Văn phòng",
            "Chánh Văn phòng", "Phó Trưởng phòng", "Trưởng phòng");

    private SigningOffice() { }

    /** The office that a title begins with, without its place: "Giám đốc Sở …" is "Giám đốc"; empty where it names none that signs. */
    public static Optional<String> of(String title) {
        String lower = title == null ? "" : title.strip().toLowerCase(VIETNAMESE);
        return OFFICES.stream().filter(office -> lower.startsWith(office.toLowerCase(VIETNAMESE))).findFirst();
    }

    /** Whether the title is that of a deputy, who signs in the head's place (KT.) within the same agency. */
    public static boolean isDeputy(String title) {
        return of(title).filter(office -> office.startsWith("Phó ")).isPresent();
    }
}
