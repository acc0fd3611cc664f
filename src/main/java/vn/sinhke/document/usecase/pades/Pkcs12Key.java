package vn.sinhke.document.usecase.pades;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PBMAC1Params;
import org.bouncycastle.asn1.pkcs.PKCS12PBEParams;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.InputDecryptor;
import org.bouncycastle.operator.InputDecryptorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.PKCS12PfxPdu;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCS12SafeBagFactory;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcePKCS12MacCalculatorBuilderProvider;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEInputDecryptorProviderBuilder;
import vn.sinhke.document.domain.PaperSigner;

/**
 * A signer out of a PKCS#12 file (.p12, .pfx) and its password, for the time of one signature. The file is foreign: its size, and how much work it may
 * ask for before it opens, are bounded; it is read here and not by the JDK's key store, which lets a file ask for minutes.
 */
public final class Pkcs12Key implements PaperSigner {
    /** The largest file, in bytes; one with a whole chain has about eight thousand. */
    public static final int LARGEST = 64 * 1024;

    /** How often a file may have its password hashed, altogether; usual files ask for 2,000 to 600,000. */
    private static final long MOST_ROUNDS = 2_000_000;
    private static final int LONGEST_DERIVED_KEY = 64;
    private static final int LONGEST_RSA = 16_384;
    private static final String PKCS12_PBE = "1.2.840.113549.1.12.1";
    /** Not registered with the JDK: it serves here alone. */
    private static final Provider OLD_CIPHERS = new BouncyCastleProvider();

    private final PrivateKey key;
    private final List<X509Certificate> chain;

    private Pkcs12Key(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = chain;
    }

    /** Why a file cannot be used. */
    public enum Fault {
        /** Larger than {@link #LARGEST}. */
        TOO_LARGE,
        /** No PKCS#12, or a broken one. */
        NOT_A_KEY_FILE,
        /** Asks for more work before it opens than any honest file. */
        TOO_COSTLY,
        WRONG_PASSWORD,
        /** Certificates only, or a key whose certificate lacks. */
        NO_KEY,
        /** Neither RSA nor an elliptic curve that the JDK knows. */
        UNKNOWN_ALGORITHM
    }

    /** Thrown for a file that cannot be used. */
    public static final class Unusable extends Exception {
        private final Fault fault;

        Unusable(Fault fault) {
            super(fault.name(), null, false, false);
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    /** @param password may be empty; not kept */
    public static Pkcs12Key open(byte[] file, char[] password) throws Unusable {
        if (file.length > LARGEST) {
            throw new Unusable(Fault.TOO_LARGE);
        }
        try {
            return new Reading(password).read(file);
        } catch (IOException | PKCSException | RuntimeException | StackOverflowError broken) {
            throw new Unusable(Fault.NOT_A_KEY_FILE);
        }
    }

    @Override
    public List<X509Certificate> chain() {
        return chain;
    }

    @Override
    public byte[] sign(byte[] sha256) {
        return Cades.sign(sha256, chain, this::plain);
    }

    private byte[] plain(String algorithm, byte[] bytes) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(algorithm);
        signature.initSign(key);
        signature.update(bytes);
        return signature.sign();
    }

    /** One reading of one file, and the work that it has asked for so far. */
    private static final class Reading implements InputDecryptorProvider {
        private final char[] password;
        private final InputDecryptorProvider decryptors;
        private final List<PrivateKeyInfo> keys = new ArrayList<>();
        private final List<X509Certificate> certificates = new ArrayList<>();
        private long rounds;
        private boolean costly;

        Reading(char[] password) {
            this.password = password;
            this.decryptors = new JcePKCSPBEInputDecryptorProviderBuilder().setProvider(OLD_CIPHERS).build(password);
        }

        Pkcs12Key read(byte[] file) throws IOException, PKCSException, Unusable {
            Pfx whole = Pfx.getInstance(ASN1Primitive.fromByteArray(file));
            PKCS12PfxPdu pdu = new PKCS12PfxPdu(whole);
            if (pdu.hasMac()) {
                AlgorithmIdentifier mac = pdu.getMacAlgorithmID();
                spend(mac.getAlgorithm().equals(PKCSObjectIdentifiers.id_PBMAC1) ? derived(PBMAC1Params.getInstance(mac.getParameters()).getKeyDerivationFunc())
                        : whole.getMacData().getIterationCount().longValueExact());
                if (costly) {
                    throw new Unusable(Fault.TOO_COSTLY);
                }
                if (!pdu.isMacValid(new JcePKCS12MacCalculatorBuilderProvider().setProvider(OLD_CIPHERS), password)) {
                    throw new Unusable(Fault.WRONG_PASSWORD);
                }
            }
            try {
                for (ContentInfo content : pdu.getContentInfos()) {
                    bags(content.getContentType().equals(PKCSObjectIdentifiers.encryptedData) ? new PKCS12SafeBagFactory(content, this)
                            : new PKCS12SafeBagFactory(content));
                }
            } catch (IOException | PKCSException | RuntimeException closed) {
                // Without a sum over the file a wrong password shows only here.
                throw new Unusable(costly ? Fault.TOO_COSTLY : pdu.hasMac() ? Fault.NOT_A_KEY_FILE : Fault.WRONG_PASSWORD);
            }
            return found();
        }

        private void bags(PKCS12SafeBagFactory from) throws PKCSException, IOException {
            for (PKCS12SafeBag bag : from.getSafeBags()) {
                Object value = bag.getBagValue();
                if (value instanceof PKCS8EncryptedPrivateKeyInfo locked) {
                    keys.add(locked.decryptPrivateKeyInfo(this));
                } else if (value instanceof PrivateKeyInfo open) {
                    keys.add(open);
                } else if (value instanceof X509CertificateHolder holder) {
                    certificate(holder).ifPresent(certificates::add);
                }
            }
        }

        private static Optional<X509Certificate> certificate(X509CertificateHolder holder) throws IOException {
            try {
                return Optional.of((X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(holder.getEncoded())));
            } catch (GeneralSecurityException unreadable) {
                return Optional.empty();
            }
        }

        private Pkcs12Key found() throws Unusable, IOException {
            boolean known = keys.isEmpty();
            for (PrivateKeyInfo info : keys) {
                PrivateKey key = key(info);
                known |= key != null;
                for (X509Certificate own : key == null ? List.<X509Certificate>of() : certificates) {
                    if (belongs(key, own)) {
                        return new Pkcs12Key(key, chain(own));
                    }
                }
            }
            throw new Unusable(known ? Fault.NO_KEY : Fault.UNKNOWN_ALGORITHM);
        }

        private static PrivateKey key(PrivateKeyInfo info) throws IOException {
            ASN1ObjectIdentifier kind = info.getPrivateKeyAlgorithm().getAlgorithm();
            String name = kind.equals(PKCSObjectIdentifiers.rsaEncryption) ? "RSA" : kind.equals(X9ObjectIdentifiers.id_ecPublicKey) ? "EC" : null;
            try {
                return name == null ? null : KeyFactory.getInstance(name).generatePrivate(new PKCS8EncodedKeySpec(info.getEncoded()));
            } catch (GeneralSecurityException notKnownHere) {
                return null;
            }
        }

        /** Whether what the key signs is verified by the certificate. */
        private static boolean belongs(PrivateKey key, X509Certificate certificate) {
            String algorithm = Cades.algorithm(certificate);
            if (algorithm == null || !certificate.getPublicKey().getAlgorithm().equals(key.getAlgorithm()) || Strength.bits(certificate) > LONGEST_RSA) {
                return false;
            }
            try {
                byte[] proof = {1, 2, 3};
                Signature signature = Signature.getInstance(algorithm);
                signature.initSign(key);
                signature.update(proof);
                byte[] signed = signature.sign();
                signature.initVerify(certificate.getPublicKey());
                signature.update(proof);
                return signature.verify(signed);
            } catch (GeneralSecurityException other) {
                return false;
            }
        }

        /** From the signer's certificate upwards, as far as the file goes. */
        private List<X509Certificate> chain(X509Certificate own) {
            List<X509Certificate> chain = new ArrayList<>(List.of(own));
            for (X509Certificate top = own; !top.getSubjectX500Principal().equals(top.getIssuerX500Principal()); ) {
                X509Certificate below = top;
                Optional<X509Certificate> next = certificates.stream().filter(one -> !chain.contains(one)
                        && one.getSubjectX500Principal().equals(below.getIssuerX500Principal())).findFirst();
                if (next.isEmpty()) {
                    break;
                }
                top = next.get();
                chain.add(top);
            }
            return List.copyOf(chain);
        }

        /** Asked before each opening of a part. */
        @Override
        public InputDecryptor get(AlgorithmIdentifier algorithm) throws OperatorCreationException {
            String id = algorithm.getAlgorithm().getId();
            if (id.startsWith(PKCS12_PBE + ".")) {
                spend(PKCS12PBEParams.getInstance(algorithm.getParameters()).getIterations().longValueExact());
            } else if (algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.id_PBES2)) {
                spend(derived(AlgorithmIdentifier.getInstance(PBES2Parameters.getInstance(algorithm.getParameters()).getKeyDerivationFunc().toASN1Primitive())));
            } else {
                throw new OperatorCreationException("not known: " + id);
            }
            if (costly) {
                throw new OperatorCreationException("asks for too much");
            }
            return decryptors.get(algorithm);
        }

        private static long derived(AlgorithmIdentifier function) {
            if (!function.getAlgorithm().equals(PKCSObjectIdentifiers.id_PBKDF2)) {
                throw new IllegalArgumentException("not known: " + function.getAlgorithm());
            }
            PBKDF2Params params = PBKDF2Params.getInstance(function.getParameters());
            boolean sane = params.getKeyLength() == null || params.getKeyLength().bitLength() < 31 && params.getKeyLength().intValue() <= LONGEST_DERIVED_KEY;
            return sane ? params.getIterationCount().longValueExact() : Long.MAX_VALUE;
        }

        private void spend(long more) {
            costly |= more < 0 || more > MOST_ROUNDS - rounds;
            rounds = costly ? rounds : rounds + more;
        }
    }
}
