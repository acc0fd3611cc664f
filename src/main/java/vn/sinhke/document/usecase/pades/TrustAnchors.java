package vn.sinhke.document.usecase.pades;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sinhke.document.domain.SignatureCheck.SignatureTrust;

/**
 * The certificates of providers that the operator trusts: every {@code .pem}, {@code .crt} and {@code .cer} file in one folder. Read anew for each
 * question, so that a file laid there counts at once.
 */
public final class TrustAnchors {
    private static final Logger LOG = System.getLogger(TrustAnchors.class.getName());
    private static final long LARGEST_FILE = 1L << 20;
    private static final Set<Path> NOTED = ConcurrentHashMap.newKeySet();

    private final Set<X509Certificate> certificates;

    private TrustAnchors(Set<X509Certificate> certificates) {
        this.certificates = certificates;
    }

    public static TrustAnchors none() {
        return new TrustAnchors(Set.of());
    }

    /** Those of a folder; none where there is no such folder. A file that holds no certificate is logged once and passed over. */
    public static TrustAnchors in(Path folder) {
        Set<X509Certificate> all = new LinkedHashSet<>();
        for (Path file : files(folder)) {
            try (InputStream in = Files.newInputStream(file)) {
                for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                    all.add((X509Certificate) one);
                }
            } catch (IOException | GeneralSecurityException unreadable) {
                if (NOTED.add(file)) {
                    LOG.log(Level.WARNING, "no certificate in {0}: {1}", file, unreadable.getMessage());
                }
            }
        }
        return new TrustAnchors(all);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().toLowerCase(java.util.Locale.ROOT).matches(".*\\.(pem|crt|cer)"))
                    .filter(file -> Files.isRegularFile(file) && file.toFile().length() <= LARGEST_FILE).sorted().toList();
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "cannot read {0}: {1}", folder, unreadable.getMessage());
            return List.of();
        }
    }

    /** Changes whenever an answer of {@link #judge} could. */
    public String fingerprint() {
        return certificates.stream().map(one -> one.getSerialNumber() + one.getIssuerX500Principal().getName() + one.hashCode())
                .collect(Collectors.toCollection(TreeSet::new)).toString();
    }

    /**
     * Whether the certificate led to one of them at that time, by way of those given. Nothing is asked of the network, so that revocation is not seen.
     */
    SignatureTrust judge(X509Certificate certificate, Collection<X509Certificate> between, Instant at) {
        if (certificates.isEmpty()) {
            return SignatureTrust.NOT_CHECKED;
        }
        if (certificates.contains(certificate)) {
            return SignatureTrust.TRUSTED;
        }
        try {
            X509CertSelector wanted = new X509CertSelector();
            wanted.setCertificate(certificate);
            PKIXBuilderParameters question = new PKIXBuilderParameters(certificates.stream().map(one -> new TrustAnchor(one, null)).collect(Collectors.toSet()), wanted);
            question.setRevocationEnabled(false);
            question.setDate(Date.from(at));
            List<X509Certificate> known = new ArrayList<>(between);
            known.add(certificate);
            question.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
            CertPathBuilder.getInstance("PKIX").build(question);
            return SignatureTrust.TRUSTED;
        } catch (GeneralSecurityException noWay) {
            return SignatureTrust.UNTRUSTED;
        }
    }
}
