package vn.sinhke.document.usecase.pades;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Compares a PDF with an earlier revision of it, object by object. Allowed is what a further signature brings: its field, its place among the fields and
 * on a page, and the validation data of PAdES. Everything that was there must be as it was, or the reader may see what was not signed.
 */
final class LaterChanges {
    private static final int MOST_OBJECTS = 50_000;
    private static final int DEEPEST = 200;
    private static final Set<COSName> OF_CATALOG = Set.of(COSName.ACRO_FORM, COSName.getPDFName("DSS"), COSName.getPDFName("Extensions"), COSName.VERSION);
    private static final Set<COSName> OF_FORM = Set.of(COSName.FIELDS, COSName.SIG_FLAGS, COSName.DA, COSName.DR);

    private final COSDocument before;
    private final COSDocument after;
    private final Set<COSObjectKey> judged = new HashSet<>();

    private LaterChanges(COSDocument before, COSDocument after) {
        this.before = before;
        this.after = after;
    }

    /** False too where it cannot be told. */
    static boolean areSignaturesOnly(byte[] earlier, byte[] whole) {
        try (PDDocument before = Loader.loadPDF(earlier); PDDocument after = Loader.loadPDF(whole)) {
            return new LaterChanges(before.getDocument(), after.getDocument()).allowed(before, after);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return false;
        }
    }

    private boolean allowed(PDDocument earlier, PDDocument whole) {
        Set<COSObjectKey> keys = before.getXrefTable().keySet();
        COSBase root = before.getTrailer().getItem(COSName.ROOT);
        if (keys.size() > MOST_OBJECTS || earlier.getNumberOfPages() != whole.getNumberOfPages() || !same(root, after.getTrailer().getItem(COSName.ROOT), 0)) {
            return false;
        }
        note(root);
        note(before.getTrailer().getItem(COSName.INFO));
        COSDictionary catalog = earlier.getDocumentCatalog().getCOSObject();
        COSDictionary catalogNow = whole.getDocumentCatalog().getCOSObject();
        if (!sameBut(catalog, catalogNow, OF_CATALOG) || !form(catalog, catalogNow)) {
            return false;
        }
        for (int i = 0; i < earlier.getNumberOfPages(); i++) {
            if (!page(earlier.getPage(i), whole.getPage(i))) {
                return false;
            }
        }
        return keys.stream().filter(key -> !judged.contains(key)).allMatch(key ->
                same(before.getObjectFromPool(key).getObject(), after.getObjectFromPool(key).getObject(), 0));
    }

    private boolean form(COSDictionary catalog, COSDictionary catalogNow) {
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        COSDictionary now = catalogNow.getCOSDictionary(COSName.ACRO_FORM);
        if (form == null) {
            return now == null || signatures(null, now.getCOSArray(COSName.FIELDS));
        }
        note(catalog.getItem(COSName.ACRO_FORM));
        note(form.getItem(COSName.FIELDS));
        COSArray fields = form.getCOSArray(COSName.FIELDS);
        for (int i = 0; fields != null && i < fields.size(); i++) {
            if (fields.getObject(i) instanceof COSDictionary field && COSName.SIG.equals(field.getCOSName(COSName.FT)) && !field.containsKey(COSName.V)) {
                note(fields.get(i)); // prepared for a signature that was still to come
            }
        }
        return now != null && sameBut(form, now, OF_FORM) && signatures(fields, now.getCOSArray(COSName.FIELDS));
    }

    private boolean page(PDPage earlier, PDPage now) {
        COSDictionary page = earlier.getCOSObject();
        note(page.getItem(COSName.ANNOTS));
        if (page.getKey() != null) {
            judged.add(page.getKey());
        }
        return sameBut(page, now.getCOSObject(), Set.of(COSName.ANNOTS))
                && signatures(page.getCOSArray(COSName.ANNOTS), now.getCOSObject().getCOSArray(COSName.ANNOTS));
    }

    /** Whether the list begins as it was, and what follows are fields of signatures. */
    private boolean signatures(COSArray earlier, COSArray now) {
        int known = earlier == null ? 0 : earlier.size();
        if (now == null || now.size() < known) {
            return known == 0 && now == null;
        }
        for (int i = 0; i < now.size(); i++) {
            if (i < known ? !same(earlier.get(i), now.get(i), 0) : !(now.getObject(i) instanceof COSDictionary field
                    && COSName.SIG.equals(field.getCOSName(COSName.FT)))) {
                return false;
            }
        }
        return true;
    }

    /** Was judged by its own rule. */
    private void note(COSBase item) {
        if (item instanceof COSObject object && object.getKey() != null) {
            judged.add(object.getKey());
        }
    }

    private boolean sameBut(COSDictionary earlier, COSDictionary now, Set<COSName> free) {
        Set<COSName> names = new HashSet<>(earlier.keySet());
        names.addAll(now.keySet());
        names.removeAll(free);
        return names.stream().allMatch(name -> same(earlier.getItem(name), now.getItem(name), 0));
    }

    /** Equal as written: a reference equals the reference to the same object. */
    private boolean same(COSBase earlier, COSBase now, int depth) {
        if (depth > DEEPEST) {
            return false;
        }
        if (earlier == null || now == null) {
            return earlier == now;
        }
        if (depth > 0 || earlier instanceof COSObject || now instanceof COSObject) {
            COSObjectKey one = key(earlier);
            COSObjectKey other = key(now);
            if (one != null || other != null) {
                return one != null && one.equals(other);
            }
        }
        if (earlier instanceof COSStream stream) {
            return now instanceof COSStream other && entries(stream, other, depth) && bytes(stream, other);
        }
        if (earlier instanceof COSDictionary dictionary) {
            return now instanceof COSDictionary other && !(now instanceof COSStream) && entries(dictionary, other, depth);
        }
        if (earlier instanceof COSArray array) {
            return now instanceof COSArray other && items(array, other, depth);
        }
        return earlier.equals(now);
    }

    private static COSObjectKey key(COSBase item) {
        return item instanceof COSObject object ? object.getKey() : null;
    }

    private boolean entries(COSDictionary earlier, COSDictionary now, int depth) {
        if (earlier.size() != now.size()) {
            return false;
        }
        for (Map.Entry<COSName, COSBase> entry : earlier.entrySet()) {
            if (!same(entry.getValue(), now.getItem(entry.getKey()), depth + 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean items(COSArray earlier, COSArray now, int depth) {
        if (earlier.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < earlier.size(); i++) {
            if (!same(earlier.get(i), now.get(i), depth + 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean bytes(COSStream earlier, COSStream now) {
        try (InputStream one = earlier.createRawInputStream(); InputStream other = now.createRawInputStream()) {
            return Arrays.equals(one.readAllBytes(), other.readAllBytes());
        } catch (IOException unreadable) {
            return false;
        }
    }
}
