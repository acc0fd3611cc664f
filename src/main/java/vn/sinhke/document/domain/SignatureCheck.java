package vn.sinhke.document.domain;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What was found of one digital signature in a PDF. Times are UTC. The time of signing is the signer's own claim: no time-stamp authority confirms
 * it. Whether the certificate was revoked is not asked for, because that needs the provider's network.
 *
 * @param no the place among the file's signatures, the first being 1
 * @param name common name of the signer's certificate; empty where none could be read, as the following texts
 * @param serial hexadecimal
 * @param claimedAt null where the signature claims no time
 */
public record SignatureCheck(int no, SignatureIntegrity integrity, SignatureCoverage coverage, SignatureTime time, SignatureTrust trust, String name,
                             String organisation, String issuer, String serial, LocalDateTime validFrom, LocalDateTime validTo,
                             LocalDateTime claimedAt) implements Serializable {

    /** Whether the signed bytes are what was signed. */
    public enum SignatureIntegrity {
        INTACT,
        /** The bytes, or the signature itself, were changed. */
        BROKEN,
        /** Made with a digest that can be forged (MD5, SHA-1). */
        WEAK,
        /** Of a kind that is not read here. */
        UNKNOWN
    }

    /** What came into the file after the signature. */
    public enum SignatureCoverage {
        /** Nothing: the signature covers the whole file. */
        WHOLE,
        /** Further signatures only. */
        SIGNED_AGAIN,
        /** Something else, so that the reader may see what was not signed. */
        CHANGED
    }

    /** The certificate at the time of signing. */
    public enum SignatureTime { VALID, NOT_YET, EXPIRED, UNKNOWN }

    /** Whether the certificate leads to a provider that the operator trusts. */
    public enum SignatureTrust {
        TRUSTED,
        UNTRUSTED,
        /** The operator has named no provider. */
        NOT_CHECKED
    }

    /** All of it in one word. */
    public enum SignatureVerdict {
        VALID,
        /** Nothing speaks against it, but who issued the certificate could not be checked. */
        UNCONFIRMED,
        INVALID
    }

    /** Each finding that is worth a sentence, the worst first; empty for a signature of which there is nothing to say. */
    public List<Enum<?>> remarks() {
        List<Enum<?>> all = new ArrayList<>();
        if (integrity != SignatureIntegrity.INTACT) {
            all.add(integrity);
        }
        if (coverage != SignatureCoverage.WHOLE) {
            all.add(coverage);
        }
        if (time != SignatureTime.VALID && !name.isEmpty()) {
            all.add(time);
        }
        if (trust != SignatureTrust.TRUSTED && !name.isEmpty()) {
            all.add(trust);
        }
        return all;
    }

    public SignatureVerdict verdict() {
        if (integrity == SignatureIntegrity.UNKNOWN) {
            return SignatureVerdict.UNCONFIRMED;
        }
        if (integrity != SignatureIntegrity.INTACT || coverage == SignatureCoverage.CHANGED || time == SignatureTime.NOT_YET || time == SignatureTime.EXPIRED
                || trust == SignatureTrust.UNTRUSTED) {
            return SignatureVerdict.INVALID;
        }
        return trust == SignatureTrust.TRUSTED && time == SignatureTime.VALID ? SignatureVerdict.VALID : SignatureVerdict.UNCONFIRMED;
    }
}
