package vn.sinhke.document.usecase.pades;

import java.security.cert.X509Certificate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.document.domain.PaperSignature.CertificateFacts;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.VietnameseText;
import vn.sinhke.shared.Violation;

/** A certificate with which somebody wants to sign. */
public record SigningCertificate(X509Certificate certificate) {
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final int LONGEST = 500;

    /**
     * Everything that speaks against it.
     *
     * @param at UTC
     * @param person whose name must stand in it, null for an agency's
     */
    public List<Violation> against(LocalDateTime at, String person) {
        List<Violation> wrong = new ArrayList<>();
        CertificateFacts facts = facts();
        if (at.isBefore(facts.validFrom())) {
            wrong.add(Violation.of("certificate-not-yet", "key", "signature.certificate.notYet", BusinessClock.day(facts.validFrom()), BusinessClock.day(at)));
        }
        if (at.isAfter(facts.validTo())) {
            wrong.add(Violation.of("certificate-expired", "key", "signature.certificate.expired", BusinessClock.day(facts.validTo()), BusinessClock.day(at)));
        }
        boolean[] usage = certificate.getKeyUsage();
        if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
            wrong.add(Violation.of("certificate-usage", "key", "signature.certificate.usage"));
        }
        if (Cades.algorithm(certificate) == null) {
            wrong.add(Violation.of("certificate-algorithm", "key", "signature.key.UNKNOWN_ALGORITHM"));
        } else if (!Strength.isEnough(certificate)) {
            wrong.add(Violation.of("certificate-weak", "key", "signature.certificate.weak", Strength.SHORTEST_RSA));
        }
        String name = Names.of(certificate.getSubjectX500Principal()).name();
        if (person != null && !VietnameseText.fold(name).contains(VietnameseText.fold(person))) {
            wrong.add(Violation.of("certificate-name", "key", "signature.certificate.name", name, person));
        }
        return wrong;
    }

    /** What is recorded of it. */
    public CertificateFacts facts() {
        return new CertificateFacts(cut(Names.of(certificate.getSubjectX500Principal()).name()), cut(Names.of(certificate.getIssuerX500Principal()).name()),
                cut(PdfSignatures.serial(certificate.getSerialNumber())), utc(certificate.getNotBefore()), utc(certificate.getNotAfter()));
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static LocalDateTime utc(java.util.Date moment) {
        return LocalDateTime.ofInstant(moment.toInstant(), ZoneOffset.UTC);
    }
}
