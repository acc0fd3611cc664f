package vn.sinhke.document.usecase.pades;

import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;

/** How strong a certificate's key is. */
public final class Strength {
    /** The shortest RSA key with which papers are signed, in bits. */
    public static final int SHORTEST_RSA = 2048;

    private Strength() { }

    /** Bits of an RSA key; 0 for other keys. */
    static int bits(X509Certificate certificate) {
        return certificate.getPublicKey() instanceof RSAPublicKey rsa ? rsa.getModulus().bitLength() : 0;
    }

    /** Whether the key is long enough to sign with. */
    public static boolean isEnough(X509Certificate certificate) {
        int bits = bits(certificate);
        return bits == 0 || bits >= SHORTEST_RSA;
    }
}
