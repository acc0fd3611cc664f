package vn.sinhke.document.domain;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Whoever holds a key and signs with it: a PKCS#12 file, a token, or a province's remote signing service. Only a digest goes to it, never the
 * paper; what it answers is verified before anything is kept.
 */
public interface PaperSigner {
    /** The certificate of the signer first, then those above it as far as they are known. */
    List<X509Certificate> chain();

    /**
     * A detached CMS signature as PAdES baseline B asks for: over a content with this digest, with the signed attributes content-type,
     * message-digest and signing-certificate-v2, the chain within.
     *
     * @param sha256 SHA-256 of what is signed, 32 bytes
     * @return DER of the CMS {@code SignedData}
     */
    byte[] sign(byte[] sha256);
}
