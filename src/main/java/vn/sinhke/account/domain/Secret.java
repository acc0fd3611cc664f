package vn.sinhke.account.domain;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import org.apache.commons.codec.digest.DigestUtils;

/** Passwords and tokens: how they are drawn, hashed and compared. Source: OWASP Password Storage Cheat Sheet (Argon2id). */
public final class Secret {
    private static final Argon2Function ARGON = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without letters and digits that look alike. */
    private static final String LEGIBLE = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    /** What an unknown name is compared with, so that it takes as long as a known one. Made beside whatever first needs this class. */
    private static final CompletableFuture<String> NOBODY = CompletableFuture.supplyAsync(() -> hashed(token()));

    private Secret() { }

    public static String hashed(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON).getResult();
    }

    /** Compares in the same time whether there is a hash or not. */
    public static boolean matches(String password, String hash) {
        boolean same = Password.check(password, hash == null ? NOBODY.join() : hash).with(ARGON);
        return same && hash != null;
    }

    /** 256 bits for a token of the API. */
    public static String token() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Something that a person can type once. */
    public static String legible(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(LEGIBLE.charAt(RANDOM.nextInt(LEGIBLE.length())));
        }
        return text.toString();
    }

    /** For secrets with full entropy only; passwords take {@link #hashed}. */
    public static String sha256(String secret) {
        return DigestUtils.sha256Hex(secret);
    }
}
