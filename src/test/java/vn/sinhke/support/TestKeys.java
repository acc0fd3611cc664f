package vn.sinhke.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A provider of certificates that lives for one test, and keys with its certificates in PKCS#12 files. */
public final class TestKeys {
    public static final char[] PASSWORD = "Mat khau 1".toCharArray();
    /** What a certificate of a person may be used for. */
    public static final int SIGNING = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;

    private final KeyPair own = pair("RSA", 2048);
    private final X509Certificate root;
    private int serial = 100;

    public TestKeys(String name) {
        root = certificate(name(name, "Nhà cung cấp thử"), name(name, "Nhà cung cấp thử"), own, own.getPrivate(), "2020-01-01", "2040-01-01", KeyUsage.keyCertSign, true);
    }

    /** A key with its certificate, and the issuer's. */
    public record Pair(PrivateKey key, X509Certificate certificate, X509Certificate issuer) {
        /** As people have it: a file with a password. */
        public byte[] file(char[] password) {
            try {
                KeyStore store = KeyStore.getInstance("PKCS12");
                store.load(null, null);
                store.setKeyEntry("ký", key, password, new Certificate[] {certificate, issuer});
                return bytes(store, password);
            } catch (GeneralSecurityException | IOException e) {
                throw new IllegalStateException(e);
            }
        }

        /** The certificate alone in a file with a password. */
        public byte[] withoutKey(char[] password) {
            try {
                KeyStore store = KeyStore.getInstance("PKCS12");
                store.load(null, null);
                store.setCertificateEntry("ký", certificate);
                return bytes(store, password);
            } catch (GeneralSecurityException | IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private static byte[] bytes(KeyStore store, char[] password) throws GeneralSecurityException, IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.store(out, password);
            return out.toByteArray();
        }
    }

    /** The provider's own certificate, as an operator lays it down. */
    public String pem() {
        java.io.StringWriter text = new java.io.StringWriter();
        try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
            pem.writeObject(root);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    /** An RSA key, valid over the years in which tests play. */
    public Pair key(String holder) {
        return key(holder, "2024-01-01", "2027-01-01", SIGNING);
    }

    /** @param usage bits of {@link KeyUsage} */
    public Pair key(String holder, String from, String to, int usage) {
        return signed(holder, pair("RSA", 2048), from, to, usage);
    }

    public Pair weak(String holder) {
        return signed(holder, pair("RSA", 1024), "2024-01-01", "2027-01-01", SIGNING);
    }

    /** A key on the curve P-256. */
    public Pair curve(String holder) {
        return signed(holder, pair("EC", 256), "2024-01-01", "2027-01-01", SIGNING);
    }

    private Pair signed(String holder, KeyPair keys, String from, String to, int usage) {
        X509Certificate certificate = certificate(name(holder, "Sở thử"), new X500Name(root.getSubjectX500Principal().getName()), keys, own.getPrivate(), from, to, usage, false);
        return new Pair(keys.getPrivate(), certificate, root);
    }

    private static X500Name name(String common, String organisation) {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "VN").addRDN(BCStyle.O, organisation).addRDN(BCStyle.CN, common).build();
    }

    private X509Certificate certificate(X500Name holder, X500Name issuer, KeyPair keys, PrivateKey by, String from, String to, int usage, boolean authority) {
        try {
            X500Name above = authority ? issuer : X500Name.getInstance(root.getSubjectX500Principal().getEncoded());
            X509CertificateHolder made = new JcaX509v3CertificateBuilder(above, BigInteger.valueOf(++serial), moment(from), moment(to), holder, keys.getPublic())
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(authority))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(usage))
                    .build(new JcaContentSignerBuilder("SHA256withRSA").build(by));
            return new JcaX509CertificateConverter().getCertificate(made);
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Date moment(String day) {
        return Date.from(LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static KeyPair pair(String algorithm, int size) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(size);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
