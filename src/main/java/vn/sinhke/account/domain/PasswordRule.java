package vn.sinhke.account.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.sinhke.shared.Violation;

/** What a password must be: long, and nothing that people try first. Source: OWASP ASVS 5.0, 6.2.1 and 6.2.4. */
public final class PasswordRule {
    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    /** Those of the lists of common passwords that are long enough to pass otherwise, and the one in our manual. */
    private static final Set<String> COMMON = Set.of("123456789012", "1234567890123", "12345678901234", "123456789123",
            "123123123123", "111111111111", "000000000000", "121212121212", "123456123456", "987654321098", "1q2w3e4r5t6y",
            "1qaz2wsx3edc", "qwertyuiop12", "qwertyuiop123", "qwertyuiop[]", "qwerty123456", "qwerty1234567", "asdfghjkl123",
            "asdfghjkl;'", "zxcvbnm12345", "abcdefghijkl", "abcdef123456", "abcd12345678", "abc123456789", "a1234567890b",
            "password1234", "password12345", "password123456", "passwordpassword", "password2024", "password2025",
            "p@ssw0rd1234", "p@ssword1234", "administrator", "admin1234567", "admin12345678", "adminadmin123",
            "iloveyou1234", "welcome12345", "letmein12345", "changeme1234", "matkhau12345", "matkhau123456", "matkhaumatkhau",
            "anhyeuem1234", "anhyeuem12345", "emyeuanh1234", "vietnam12345", "vietnam123456", "vietnamvodich", "hanoi1234567",
            "baccan123456", "backan123456", "bacnkan12345", "thainguyen123", "thainguyen2024", "thainguyen2025",
            "sinhke123456", "sinhke-demo-2024", "khongbiet123", "toiyeuvietnam", "hochiminh123", "1234567890qwe");

    private PasswordRule() { }

    public static Optional<Violation> check(String username, String password) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        if (length < SHORTEST || password.length() > LONGEST) {
            return Optional.of(violation("account.password.length", SHORTEST, LONGEST));
        }
        String lower = password.toLowerCase(Locale.ROOT);
        boolean poor = password.codePoints().distinct().count() < 5 || COMMON.contains(lower)
                || !username.isEmpty() && lower.contains(username.toLowerCase(Locale.ROOT));
        return poor ? Optional.of(violation("account.password.common")) : Optional.empty();
    }

    private static Violation violation(String key, Object... args) {
        return Violation.of("password", "password", key, args);
    }
}
