package vn.sinhke.appraisal.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sinhke.shared.VietnameseText;

/** Whether a member bears the name of somebody who manages the lead unit or the group: a tie until the head says otherwise. */
public final class SameName {
    private SameName() { }

    /** The representative whose name the member bears, as it stands in the dossier. */
    public static Optional<String> among(String member, String... representatives) {
        return Stream.of(representatives).filter(name -> name != null && !name.isBlank() && plain(name).equals(plain(member))).findFirst();
    }

    private static String plain(String name) {
        return VietnameseText.nfc(name).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
