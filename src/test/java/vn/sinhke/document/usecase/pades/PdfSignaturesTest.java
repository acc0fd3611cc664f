package vn.sinhke.document.usecase.pades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.pkcs.MacData;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sinhke.document.domain.PaperSigner;
import vn.sinhke.document.domain.SignatureCheck;
import vn.sinhke.document.domain.SignatureCheck.SignatureCoverage;
import vn.sinhke.document.domain.SignatureCheck.SignatureIntegrity;
import vn.sinhke.document.domain.SignatureCheck.SignatureTime;
import vn.sinhke.document.domain.SignatureCheck.SignatureTrust;
import vn.sinhke.document.domain.SignatureCheck.SignatureVerdict;
import vn.sinhke.shared.Violation;
import vn.sinhke.support.Place;
import vn.sinhke.support.TestKeys;

/** A signed paper is judged as any reader judges it; what was tampered with is seen. */
class PdfSignaturesTest {
    private static final Instant AT = Instant.parse("2024-06-03T02:00:00Z");
    private static final char[] PASSWORD = TestKeys.PASSWORD;
    private static TestKeys provider;
    private static TestKeys.Pair person;
    private static TestKeys.Pair agency;
    private static byte[] paper;

    @TempDir
    Path folder;

    @BeforeAll
    static void keys() throws IOException {
        provider = new TestKeys("CA thử nghiệm");
        person = provider.key("Hoàng Đình Lực");
        agency = provider.curve("Sở Lao động - Thương binh và Xã hội");
        paper = paper();
    }

    private static byte[] paper() throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                text.newLineAtOffset(100, 700);
                text.showText("280.000.000");
                text.endText();
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] sign(byte[] pdf, TestKeys.Pair by) throws Pkcs12Key.Unusable {
        return PadesPdf.sign(pdf, Pkcs12Key.open(by.file(PASSWORD), PASSWORD), "Người ký", AT);
    }

    private TrustAnchors trusted() throws IOException {
        Files.writeString(folder.resolve("provider.pem"), provider.pem());
        Files.writeString(folder.resolve("note.pem"), "không phải chứng thư");
        return TrustAnchors.in(folder);
    }

    private static List<SignatureVerdict> verdicts(byte[] pdf, TrustAnchors anchors) {
        return PdfSignatures.of(pdf, anchors).stream().map(SignatureCheck::verdict).toList();
    }

    @Test
    void whatIsSignedStaysAndTellsWhoSigned() throws Exception {
        byte[] signed = sign(paper, person);
        assertThat(Arrays.copyOf(signed, paper.length)).as("the issued bytes are a prefix").isEqualTo(paper);
        assertThat(PdfSignatures.of(signed, trusted())).containsExactly(new SignatureCheck(1, SignatureIntegrity.INTACT, SignatureCoverage.WHOLE, SignatureTime.VALID,
                SignatureTrust.TRUSTED, "Hoàng Đình Lực", "Sở thử", "CA thử nghiệm", person.certificate().getSerialNumber().toString(16).toUpperCase(),
                LocalDateTime.parse("2024-01-01T00:00"), LocalDateTime.parse("2027-01-01T00:00"), LocalDateTime.parse("2024-06-03T02:00")));
        assertThat(verdicts(signed, trusted())).containsExactly(SignatureVerdict.VALID);
        Files.write(Files.createDirectories(Place.target().resolve("papers")).resolve("signed.pdf"), signed);
    }

    @Test
    void whoIssuedTheCertificateCountsOnlyWhereItIsKnown() throws Exception {
        byte[] signed = sign(paper, person);
        assertThat(PdfSignatures.of(signed, TrustAnchors.none())).singleElement().satisfies(one -> {
            assertThat(one.trust()).isEqualTo(SignatureTrust.NOT_CHECKED);
            assertThat(one.verdict()).isEqualTo(SignatureVerdict.UNCONFIRMED);
        });
        assertThat(TrustAnchors.in(folder.resolve("nowhere")).fingerprint()).isEqualTo(TrustAnchors.none().fingerprint());
        Files.writeString(folder.resolve("other.crt"), new TestKeys("CA thử nghiệm").pem());
        assertThat(PdfSignatures.of(signed, TrustAnchors.in(folder))).as("another provider of the same name").singleElement().satisfies(one -> {
            assertThat(one.trust()).isEqualTo(SignatureTrust.UNTRUSTED);
            assertThat(one.verdict()).isEqualTo(SignatureVerdict.INVALID);
        });
    }

    @Test
    void aSecondSignatureKeepsTheFirst() throws Exception {
        byte[] first = sign(paper, person);
        byte[] second = sign(first, agency);
        assertThat(Arrays.copyOf(second, first.length)).isEqualTo(first);
        List<SignatureCheck> all = PdfSignatures.of(second, trusted());
        assertThat(all).extracting(SignatureCheck::coverage).containsExactly(SignatureCoverage.SIGNED_AGAIN, SignatureCoverage.WHOLE);
        assertThat(all).extracting(SignatureCheck::name).containsExactly("Hoàng Đình Lực", "Sở Lao động - Thương binh và Xã hội");
        assertThat(all).extracting(SignatureCheck::verdict).containsOnly(SignatureVerdict.VALID);
        Files.write(Files.createDirectories(Place.target().resolve("papers")).resolve("signed-twice.pdf"), second);
    }

    @Test
    void everyChangedByteIsSeen() throws Exception {
        byte[] signed = sign(paper, person);
        TrustAnchors anchors = trusted();
        for (int at : new int[] {10, paper.length / 2, paper.length - 20, paper.length + 50, signed.length - 10}) {
            byte[] tampered = signed.clone();
            tampered[at] ^= 1;
            List<SignatureCheck> found = PdfSignatures.of(tampered, anchors);
            assertThat(found).as("byte " + at).isNotEmpty().noneMatch(one -> one.verdict() == SignatureVerdict.VALID);
        }
        byte[] forged = signed.clone();
        int digit = text(signed).indexOf("/Contents <") + 11 + 1200;
        forged[digit] = (byte) (forged[digit] == '0' ? '1' : '0');
        assertThat(verdicts(forged, anchors)).as("the signature itself").containsExactly(SignatureVerdict.INVALID);
    }

    @Test
    void whatCameInAfterTheSignatureIsSeen() throws Exception {
        byte[] signed = sign(paper, person);
        byte[] longer = Arrays.copyOf(signed, signed.length + 1);
        longer[signed.length] = '\n';
        assertThat(PdfSignatures.of(longer, trusted())).singleElement().extracting(SignatureCheck::integrity).isEqualTo(SignatureIntegrity.INTACT);
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(signed)) {
            PDPage page = document.getPage(0);
            try (PDPageContentStream text = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                text.newLineAtOffset(100, 700);
                text.showText("980.000.000");
                text.endText();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            page.getResources().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(changed);
        }
        assertThat(Arrays.copyOf(changed.toByteArray(), signed.length)).as("the signed part is as it was").isEqualTo(signed);
        assertThat(PdfSignatures.of(changed.toByteArray(), trusted())).singleElement().satisfies(one -> {
            assertThat(one.integrity()).isEqualTo(SignatureIntegrity.INTACT);
            assertThat(one.coverage()).isEqualTo(SignatureCoverage.CHANGED);
            assertThat(one.verdict()).isEqualTo(SignatureVerdict.INVALID);
        });
        byte[] covered = sign(changed.toByteArray(), agency);
        assertThat(PdfSignatures.of(covered, trusted())).as("a later signature does not heal it").extracting(SignatureCheck::verdict)
                .containsExactly(SignatureVerdict.INVALID, SignatureVerdict.VALID);
    }

    @Test
    void aRangeThatLeavesOutMoreThanTheSignatureIsNone() throws Exception {
        byte[] signed = sign(paper, person);
        String range = text(signed).replaceAll("(?s).*/ByteRange \\[(.*?)].*", "$1");
        String[] numbers = range.strip().split(" +");
        String other = numbers[0] + " " + (Integer.parseInt(numbers[1]) - 40) + " " + numbers[2] + " " + numbers[3];
        byte[] moved = text(signed).replace(range, other + " ".repeat(range.length() - other.length())).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(moved).hasSameSizeAs(signed);
        assertThat(PdfSignatures.of(moved, trusted())).singleElement().extracting(SignatureCheck::integrity).isEqualTo(SignatureIntegrity.BROKEN);
    }

    @Test
    void signedOutsideOfTheCertificatesDaysIsInvalid() throws Exception {
        for (TestKeys.Pair one : List.of(provider.key("A", "2025-01-01", "2027-01-01", TestKeys.SIGNING), provider.key("A", "2020-01-01", "2024-06-03", TestKeys.SIGNING))) {
            assertThat(verdicts(sign(paper, one), TrustAnchors.none())).containsExactly(SignatureVerdict.INVALID);
        }
    }

    @Test
    void aServiceThatIsGivenOnlyAHashSignsAsWell() throws Exception {
        PaperSigner remote = new PaperSigner() {
            @Override
            public List<X509Certificate> chain() {
                return List.of(agency.certificate(), agency.issuer());
            }

            @Override
            public byte[] sign(byte[] sha256) {
                assertThat(sha256).hasSize(32);
                return Cades.sign(sha256, chain(), (algorithm, attributes) -> overTheWire(MessageDigest.getInstance("SHA-256").digest(attributes)));
            }

            private byte[] overTheWire(byte[] hash) throws GeneralSecurityException {
                Signature signature = Signature.getInstance("NONEwithECDSA");
                signature.initSign(agency.key());
                signature.update(hash);
                return signature.sign();
            }
        };
        assertThat(verdicts(PadesPdf.sign(paper, remote, "Cơ quan", AT), trusted())).containsExactly(SignatureVerdict.VALID);
    }

    @Test
    void theSignatureIsOfBaselineB() throws Exception {
        String text = text(sign(paper, person));
        assertThat(text).contains("/SubFilter /ETSI.CAdES.detached").doesNotContain("1.2.840.113549.1.9.5");
        String cms = text.replaceAll("(?s).*/Contents <([0-9A-Fa-f]+)>.*", "$1").toLowerCase();
        assertThat(cms).as("signing-certificate-v2").contains("060b2a864886f70d010910022f");
        assertThat(cms).as("no signing-time beside the PDF's").doesNotContain("06092a864886f70d010905");
    }

    private static String text(byte[] pdf) {
        return new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    @Test
    void filesThatAreNoPdfHaveNoSignatureAndBrokenOnesNoGoodOne() {
        assertThat(PdfSignatures.of(new byte[0], TrustAnchors.none())).isEmpty();
        assertThat(PdfSignatures.of(paper, TrustAnchors.none())).isEmpty();
        assertThat(verdicts("%PDF-1.7 /ByteRange [0 1 2 3] %%EOF".getBytes(java.nio.charset.StandardCharsets.US_ASCII), TrustAnchors.none()))
                .doesNotContain(SignatureVerdict.VALID, SignatureVerdict.UNCONFIRMED);
    }

    // Key files

    private static Pkcs12Key.Fault fault(byte[] file, char[] password) {
        return catchThrowableOfType(Pkcs12Key.Unusable.class, () -> Pkcs12Key.open(file, password)).fault();
    }

    @Test
    void keyFilesThatWillNotDoAreRefusedByTheirReason() throws Exception {
        byte[] good = person.file(PASSWORD);
        assertThat(Pkcs12Key.open(good, PASSWORD).chain()).containsExactly(person.certificate(), person.issuer());
        assertThat(fault(good, "khác".toCharArray())).isEqualTo(Pkcs12Key.Fault.WRONG_PASSWORD);
        assertThat(fault(good, new char[0])).isEqualTo(Pkcs12Key.Fault.WRONG_PASSWORD);
        assertThat(fault(person.withoutKey(PASSWORD), PASSWORD)).isEqualTo(Pkcs12Key.Fault.NO_KEY);
        for (int length : new int[] {0, 1, 10, good.length / 2, good.length - 1}) {
            assertThat(fault(Arrays.copyOf(good, length), PASSWORD)).as("cut at " + length).isEqualTo(Pkcs12Key.Fault.NOT_A_KEY_FILE);
        }
        assertThat(fault(paper, PASSWORD)).isEqualTo(Pkcs12Key.Fault.NOT_A_KEY_FILE);
        assertThat(fault(new byte[Pkcs12Key.LARGEST], PASSWORD)).isEqualTo(Pkcs12Key.Fault.NOT_A_KEY_FILE);
        assertThat(fault(new byte[Pkcs12Key.LARGEST + 1], PASSWORD)).isEqualTo(Pkcs12Key.Fault.TOO_LARGE);
    }

    @Test
    void noByteOfAKeyFileMakesItFailOtherwise() {
        byte[] good = person.file(PASSWORD);
        for (int at = 0; at < good.length; at += 29) {
            byte[] bad = good.clone();
            bad[at] ^= 0x55;
            try {
                Pkcs12Key.open(bad, PASSWORD);
            } catch (Pkcs12Key.Unusable expected) {
                assertThat(expected.fault()).isNotNull();
            }
        }
    }

    @Test
    void aFileThatAsksForEndlessWorkIsRefusedAtOnce() throws Exception {
        Pfx good = Pfx.getInstance(person.file(PASSWORD));
        for (BigInteger rounds : List.of(BigInteger.valueOf(2_000_001), BigInteger.valueOf(Integer.MAX_VALUE))) {
            byte[] hostile = new Pfx(good.getAuthSafe(), new MacData(good.getMacData().getMac(), good.getMacData().getSalt(), rounds.intValue())).getEncoded();
            Instant begin = Instant.now();
            assertThat(fault(hostile, PASSWORD)).isEqualTo(Pkcs12Key.Fault.TOO_COSTLY);
            assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(20));
        }
        byte[] inner = swap(person.file(PASSWORD), new ASN1Integer(10_000).getEncoded(), new ASN1Integer(32_767).getEncoded());
        assertThat(fault(inner, PASSWORD)).as("changed within its sum").isEqualTo(Pkcs12Key.Fault.WRONG_PASSWORD);
    }

    private static byte[] swap(byte[] in, byte[] wanted, byte[] by) {
        HexFormat hex = HexFormat.of();
        return hex.parseHex(hex.formatHex(in).replace(hex.formatHex(wanted), hex.formatHex(by)));
    }

    @Test
    void aCertificateThatWillNotDoIsRefusedForAllItsReasonsAtOnce() {
        LocalDateTime now = LocalDateTime.parse("2024-06-03T02:00");
        assertThat(rules(provider.key("Hoàng Đình Lực"), now)).isEmpty();
        assertThat(rules(provider.key("HOANG DINH LUC - CB01"), now)).as("marks and additions do not matter").isEmpty();
        assertThat(rules(provider.curve("Hoàng Đình Lực"), now)).isEmpty();
        assertThat(rules(provider.key("Hoàng Đình Lực", "2024-06-03", "2024-06-04", KeyUsage.nonRepudiation), now)).isEmpty();
        assertThat(rules(provider.key("Lý Văn Sơn", "2020-01-01", "2024-06-03", KeyUsage.keyEncipherment), now))
                .containsExactly("certificate-expired", "certificate-usage", "certificate-name");
        assertThat(rules(provider.key("Hoàng Đình Lực", "2024-06-04", "2025-01-01", TestKeys.SIGNING), now)).containsExactly("certificate-not-yet");
        assertThat(rules(provider.weak("Hoàng Đình Lực"), now)).containsExactly("certificate-weak");
        assertThat(new SigningCertificate(provider.key("Sở").certificate()).against(now, null)).as("an agency's").isEmpty();
    }

    private static List<String> rules(TestKeys.Pair of, LocalDateTime now) {
        return new SigningCertificate(of.certificate()).against(now, "Hoàng Đình Lực").stream().map(Violation::rule).toList();
    }
}
