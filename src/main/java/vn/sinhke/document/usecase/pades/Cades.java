package vn.sinhke.document.usecase.pades;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * The CMS of a PAdES baseline signature around a plain signature (ETSI EN 319 142-1, level B-B; the claimed time is the PDF's). For adapters whose
 * key only signs bytes, such as a file, a token, or a service that is given a hash.
 */
public final class Cades {
    private Cades() { }

    /** A key that signs. */
    @FunctionalInterface
    public interface Key {
        /**
         * @param algorithm as the JDK calls it, {@code SHA256withRSA} or {@code SHA256withECDSA}
         * @param attributes DER of the signed attributes; a service that is given hashes takes their SHA-256
         */
        byte[] sign(String algorithm, byte[] attributes) throws GeneralSecurityException;
    }

    /** The algorithm for keys of this certificate; null for a kind that is not used here. */
    static String algorithm(X509Certificate certificate) {
        return switch (certificate.getPublicKey().getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> null;
        };
    }

    /** @param sha256 of the content, as {@link vn.sinhke.document.domain.PaperSigner#sign} is given it */
    public static byte[] sign(byte[] sha256, List<X509Certificate> chain, Key key) {
        try {
            X509CertificateHolder own = new X509CertificateHolder(chain.get(0).getEncoded());
            AttributeTable attributes = attributes(sha256, own);
            CMSSignedDataGenerator cms = new CMSSignedDataGenerator();
            cms.addSignerInfoGenerator(new SignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                    .setSignedAttributeGenerator(asked -> attributes).build(signer(algorithm(chain.get(0)), key), own));
            cms.addCertificates(new JcaCertStore(chain));
            return cms.generate(new CMSAbsentContent(), false).getEncoded();
        } catch (IOException | GeneralSecurityException | OperatorCreationException | CMSException broken) {
            throw new IllegalStateException("cannot sign", broken);
        }
    }

    private static AttributeTable attributes(byte[] sha256, X509CertificateHolder own) throws IOException, GeneralSecurityException {
        byte[] id = MessageDigest.getInstance("SHA-256").digest(own.getEncoded());
        IssuerSerial issuer = new IssuerSerial(new GeneralNames(new GeneralName(own.getIssuer())), own.getSerialNumber());
        ASN1EncodableVector all = new ASN1EncodableVector();
        all.add(new Attribute(CMSAttributes.contentType, new DERSet(PKCSObjectIdentifiers.data)));
        all.add(new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString(sha256))));
        all.add(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(new SigningCertificateV2(new ESSCertIDv2(id, issuer)))));
        return new AttributeTable(all);
    }

    private static ContentSigner signer(String algorithm, Key key) {
        AlgorithmIdentifier id = new DefaultSignatureAlgorithmIdentifierFinder().find(algorithm);
        ByteArrayOutputStream attributes = new ByteArrayOutputStream();
        return new ContentSigner() {
            @Override
            public AlgorithmIdentifier getAlgorithmIdentifier() {
                return id;
            }

            @Override
            public OutputStream getOutputStream() {
                return attributes;
            }

            @Override
            public byte[] getSignature() {
                try {
                    return key.sign(algorithm, attributes.toByteArray());
                } catch (GeneralSecurityException refused) {
                    throw new UncheckedIOException(new IOException(refused));
                }
            }
        };
    }
}
