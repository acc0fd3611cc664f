package vn.sinhke.document.usecase.pades;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.List;
import java.time.ZonedDateTime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import vn.sinhke.document.domain.PaperSigner;
import vn.sinhke.shared.BusinessClock;

/** Puts a PAdES signature into a PDF by an incremental update: what was there stays to the byte, and earlier signatures hold. */
public final class PadesPdf {
    /** Room for the CMS beside its certificates, in bytes; what a remote service adds must fit in. */
    private static final int ROOM = 8 * 1024;

    private PadesPdf() { }

    /**
     * The signed file.
     *
     * @param reason in what part it was signed, for readers of the PDF
     * @param at the time that the signature claims
     */
    public static byte[] sign(byte[] pdf, PaperSigner signer, String reason, Instant at) {
        try (PDDocument document = Loader.loadPDF(pdf); SignatureOptions options = new SignatureOptions()) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            signature.setName(Names.of(signer.chain().get(0).getSubjectX500Principal()).name());
            signature.setReason(reason);
            signature.setSignDate(GregorianCalendar.from(ZonedDateTime.ofInstant(at, BusinessClock.ZONE)));
            options.setPreferredSignatureSize(room(signer.chain()));
            document.addSignature(signature, options);
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 64 * 1024);
            ExternalSigningSupport external = document.saveIncrementalForExternalSigning(out);
            external.setSignature(signer.sign(digest(external.getContent())));
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static int room(List<X509Certificate> chain) throws GeneralSecurityException {
        int size = ROOM;
        for (X509Certificate one : chain) {
            size += one.getEncoded().length;
        }
        return size;
    }

    private static byte[] digest(InputStream content) throws IOException, GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream in = new DigestInputStream(content, digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return digest.digest();
    }
}
