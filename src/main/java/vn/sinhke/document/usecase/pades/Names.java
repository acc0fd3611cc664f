package vn.sinhke.document.usecase.pades;

import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import vn.sinhke.shared.VietnameseText;

/**
 * The name of a certificate's holder or issuer, in words.
 *
 * @param name the common name; where there is none the organisation, else the whole
 * @param organisation empty where there is none
 */
public record Names(String name, String organisation) {
    private static final int LONGEST = 300;

    public static Names of(X500Principal principal) {
        X500Name all = X500Name.getInstance(principal.getEncoded());
        String organisation = part(all, BCStyle.O);
        String common = part(all, BCStyle.CN);
        return new Names(!common.isEmpty() ? common : !organisation.isEmpty() ? organisation : clean(principal.getName()), organisation);
    }

    private static String part(X500Name all, ASN1ObjectIdentifier kind) {
        RDN[] found = all.getRDNs(kind);
        return found.length == 0 ? "" : clean(IETFUtils.valueToString(found[0].getFirst().getValue()));
    }

    private static String clean(String text) {
        String plain = VietnameseText.nfc(text).replaceAll("\\\\(.)", "$1").replaceAll("[\\p{Cntrl}\\p{Cf}]", " ").strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
