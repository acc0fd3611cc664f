package vn.sinhke.document.usecase.pades;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import vn.sinhke.document.domain.SignatureCheck;
import vn.sinhke.document.domain.SignatureCheck.SignatureCoverage;
import vn.sinhke.document.domain.SignatureCheck.SignatureIntegrity;
import vn.sinhke.document.domain.SignatureCheck.SignatureTime;
import vn.sinhke.document.domain.SignatureCheck.SignatureTrust;

/** Reads the digital signatures of a PDF and judges each. The file may come from anywhere: whatever it holds, the answer is a judgement. */
public final class PdfSignatures {
    /** More are not read. */
    private static final int MOST = 50;
    private static final Set<String> READ = Set.of(PDSignature.SUBFILTER_ETSI_CADES_DETACHED.getName(), PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED.getName());
    private static final Set<String> STRONG = Set.of(NISTObjectIdentifiers.id_sha256.getId(), NISTObjectIdentifiers.id_sha384.getId(),
            NISTObjectIdentifiers.id_sha512.getId(), NISTObjectIdentifiers.id_sha3_256.getId(), NISTObjectIdentifiers.id_sha3_384.getId(),
            NISTObjectIdentifiers.id_sha3_512.getId());
    private static final byte[] MARK = "/ByteRange".getBytes(StandardCharsets.US_ASCII);

    private final byte[] pdf;
    private final TrustAnchors anchors;

    private PdfSignatures(byte[] pdf, TrustAnchors anchors) {
        this.pdf = pdf;
        this.anchors = anchors;
    }

    /** Whether the file bears a signature, judged good or not; a look at its bytes only. */
    public static boolean isSigned(byte[] pdf) {
        for (int at = 0; at <= pdf.length - MARK.length; at++) {
            if (pdf[at] == '/' && Arrays.equals(pdf, at, at + MARK.length, MARK, 0, MARK.length)) {
                return true;
            }
        }
        return false;
    }

    /** Every signature in the order in which they were made; empty for a file without any and for what is no PDF. */
    public static List<SignatureCheck> of(byte[] pdf, TrustAnchors anchors) {
        return isSigned(pdf) ? new PdfSignatures(pdf, anchors).all() : List.of();
    }

    private List<SignatureCheck> all() {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDSignature> found = new ArrayList<>(document.getSignatureDictionaries());
            found.sort(Comparator.comparingLong(PdfSignatures::end));
            List<SignatureCheck> all = new ArrayList<>();
            for (PDSignature one : found.subList(0, Math.min(MOST, found.size()))) {
                all.add(judge(all.size() + 1, one));
            }
            return all;
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return List.of(nothing(1, SignatureIntegrity.BROKEN, SignatureCoverage.CHANGED, null));
        }
    }

    private static long end(PDSignature signature) {
        int[] range = range(signature);
        return range == null ? Long.MAX_VALUE : (long) range[2] + range[3];
    }

    private static int[] range(PDSignature signature) {
        try {
            int[] range = signature.getByteRange();
            return range == null || range.length != 4 ? null : range;
        } catch (RuntimeException noNumbers) {
            return null;
        }
    }

    private SignatureCheck judge(int no, PDSignature signature) {
        LocalDateTime claimed = Optional.ofNullable(signature.getSignDate()).map(date -> utc(date.toInstant())).orElse(null);
        int[] range = range(signature);
        byte[] cms = contents(range);
        if (cms == null) {
            return nothing(no, SignatureIntegrity.BROKEN, SignatureCoverage.CHANGED, claimed);
        }
        SignatureCoverage coverage = coverage(range);
        if (signature.getSubFilter() == null || !READ.contains(signature.getSubFilter()) || isTimeStamp(signature)) {
            return nothing(no, SignatureIntegrity.UNKNOWN, coverage, claimed);
        }
        try {
            return judge(no, cms, covered(range), coverage, claimed);
        } catch (CMSException | GeneralSecurityException | IOException | RuntimeException unreadable) {
            return nothing(no, SignatureIntegrity.BROKEN, coverage, claimed);
        }
    }

    private static boolean isTimeStamp(PDSignature signature) {
        return COSName.DOC_TIME_STAMP.equals(signature.getCOSObject().getCOSName(COSName.TYPE));
    }

    private static SignatureCheck nothing(int no, SignatureIntegrity integrity, SignatureCoverage coverage, LocalDateTime claimed) {
        return new SignatureCheck(no, integrity, coverage, SignatureTime.UNKNOWN, SignatureTrust.NOT_CHECKED, "", "", "", "", null, null, claimed);
    }

    /** The CMS in the hole between the two covered parts; null unless the hole is one whole string of hexadecimal digits and nothing else. */
    private byte[] contents(int[] range) {
        if (range == null || range[0] != 0 || range[1] < 1 || range[3] < 0 || range[2] - 2 < range[1] || (long) range[2] + range[3] > pdf.length
                || pdf[range[1]] != '<' || pdf[range[2] - 1] != '>') {
            return null;
        }
        try {
            return HexFormat.of().parseHex(new String(pdf, range[1] + 1, range[2] - range[1] - 2, StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException noDigits) {
            return null;
        }
    }

    private byte[] covered(int[] range) {
        byte[] all = new byte[range[1] + range[3]];
        System.arraycopy(pdf, 0, all, 0, range[1]);
        System.arraycopy(pdf, range[2], all, range[1], range[3]);
        return all;
    }

    private SignatureCoverage coverage(int[] range) {
        int end = range[2] + range[3];
        if (end == pdf.length) {
            return SignatureCoverage.WHOLE;
        }
        return LaterChanges.areSignaturesOnly(Arrays.copyOf(pdf, end), pdf) ? SignatureCoverage.SIGNED_AGAIN : SignatureCoverage.CHANGED;
    }

    private SignatureCheck judge(int no, byte[] cms, byte[] content, SignatureCoverage coverage, LocalDateTime claimed)
            throws CMSException, GeneralSecurityException, IOException {
        CMSSignedData signed = signed(cms, content);
        List<SignerInformation> signers = List.copyOf(signed.getSignerInfos().getSigners());
        if (signers.size() != 1) {
            return nothing(no, SignatureIntegrity.BROKEN, coverage, claimed);
        }
        SignerInformation signer = signers.get(0);
        Collection<X509CertificateHolder> own = signed.getCertificates().getMatches(signer.getSID());
        if (own.isEmpty()) {
            return nothing(no, SignatureIntegrity.UNKNOWN, coverage, claimed);
        }
        JcaX509CertificateConverter reader = new JcaX509CertificateConverter();
        X509Certificate certificate = reader.getCertificate(own.iterator().next());
        List<X509Certificate> others = new ArrayList<>();
        for (X509CertificateHolder one : signed.getCertificates().getMatches(null)) {
            others.add(reader.getCertificate(one));
        }
        LocalDateTime at = claimed != null ? claimed : signingTime(signer);
        SignatureTrust trust = at == null ? SignatureTrust.NOT_CHECKED : anchors.judge(certificate, others, at.toInstant(ZoneOffset.UTC));
        Names holder = Names.of(certificate.getSubjectX500Principal());
        return new SignatureCheck(no, integrity(signer, certificate), coverage, time(certificate, at), trust, holder.name(), holder.organisation(),
                Names.of(certificate.getIssuerX500Principal()).name(), serial(certificate.getSerialNumber()),
                utc(certificate.getNotBefore().toInstant()), utc(certificate.getNotAfter().toInstant()), at);
    }

    private static CMSSignedData signed(byte[] padded, byte[] content) throws CMSException {
        return new CMSSignedData(new CMSProcessableByteArray(content), new java.io.ByteArrayInputStream(padded));
    }

    /** As certificates are spoken of: hexadecimal. */
    static String serial(BigInteger number) {
        return number.toString(16).toUpperCase(java.util.Locale.ROOT);
    }

    private static SignatureIntegrity integrity(SignerInformation signer, X509Certificate certificate) throws GeneralSecurityException {
        if (!STRONG.contains(signer.getDigestAlgOID())) {
            return SignatureIntegrity.WEAK;
        }
        try {
            boolean holds = signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()));
            return holds && isNamed(signer, certificate) ? SignatureIntegrity.INTACT : SignatureIntegrity.BROKEN;
        } catch (CMSException | OperatorCreationException | RuntimeException differs) {
            return SignatureIntegrity.BROKEN;
        }
    }

    /** Whether the certificate is the one that the signer signed to be theirs; true where a plain CMS says nothing of it. */
    private static boolean isNamed(SignerInformation signer, X509Certificate certificate) throws GeneralSecurityException {
        Attribute said = signer.getSignedAttributes() == null ? null : signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (said == null) {
            return true;
        }
        ESSCertIDv2 id = SigningCertificateV2.getInstance(said.getAttrValues().getObjectAt(0)).getCerts()[0];
        String digest = id.getHashAlgorithm().getAlgorithm().getId();
        return STRONG.contains(digest) && Arrays.equals(MessageDigest.getInstance(digest).digest(certificate.getEncoded()), id.getCertHash());
    }

    private static LocalDateTime signingTime(SignerInformation signer) {
        Attribute said = signer.getSignedAttributes() == null ? null : signer.getSignedAttributes().get(PKCSObjectIdentifiers.pkcs_9_at_signingTime);
        try {
            return said == null ? null : utc(org.bouncycastle.asn1.cms.Time.getInstance(said.getAttrValues().getObjectAt(0)).getDate().toInstant());
        } catch (RuntimeException noTime) {
            return null;
        }
    }

    private static SignatureTime time(X509Certificate certificate, LocalDateTime at) {
        if (at == null) {
            return SignatureTime.UNKNOWN;
        }
        Date then = Date.from(at.toInstant(ZoneOffset.UTC));
        return then.before(certificate.getNotBefore()) ? SignatureTime.NOT_YET : then.after(certificate.getNotAfter()) ? SignatureTime.EXPIRED : SignatureTime.VALID;
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
