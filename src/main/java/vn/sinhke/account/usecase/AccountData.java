package vn.sinhke.account.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.shared.VietnameseText;
import vn.sinhke.shared.Violation;

/** What an administrator writes down of a person. */
public record AccountData(String fullName, String title, String email, String phone) {
    private static final String EMAIL = "[A-Za-z0-9][A-Za-z0-9._%+-]{0,79}@([A-Za-z0-9-]{1,60}\\.)+[A-Za-z]{2,20}";
    private static final int LONGEST_EMAIL = 160;
    private static final String PHONE = "[0-9 +().-]{5,30}";

    public AccountData {
        fullName = clean(fullName);
        title = clean(title);
        email = clean(email);
        phone = clean(phone);
    }

    private static String clean(String text) {
        String plain = text == null ? "" : VietnameseText.nfc(text).strip();
        return plain.isEmpty() ? null : plain;
    }

    List<Violation> broken() {
        List<Violation> broken = new ArrayList<>();
        if (fullName == null || isNoName(fullName, 120)) {
            broken.add(Violation.of("account-name", "fullName", "account.data.fullName"));
        }
        if (title != null && isNoName(title, 160)) {
            broken.add(Violation.of("account-title", "title", "account.data.title"));
        }
        emailBroken().ifPresent(broken::add);
        if (phone != null && !phone.matches(PHONE)) {
            broken.add(Violation.of("account-phone", "phone", "account.data.phone"));
        }
        return broken;
    }

    Optional<Violation> emailBroken() {
        return email != null && (email.length() > LONGEST_EMAIL || !email.matches(EMAIL)) ? Optional.of(Violation.of("account-email", "email", "account.data.email")) : Optional.empty();
    }

    private static boolean isNoName(String text, int longest) {
        return text.length() > longest || text.chars().anyMatch(c -> Character.isISOControl(c) || c == '<' || c == '>');
    }
}
