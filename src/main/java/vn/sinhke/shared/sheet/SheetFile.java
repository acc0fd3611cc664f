package vn.sinhke.shared.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;

/**
 * An Excel file that somebody sent. It is believed only after {@link #check}: every part is unpacked once and counted, and
 * whatever could act (macros, links, embedded objects, entities of XML) is refused. Nothing in it is ever executed.
 */
public final class SheetFile implements AutoCloseable {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final int MOST_PARTS = 500;
    private static final long LARGEST_STRINGS = 64L * 1024 * 1024;
    private static final long LARGEST = 400L * 1024 * 1024;
    private static final long HARMLESS = 8L * 1024 * 1024;
    private static final int HIGHEST_RATIO = 150;
    private static final int LARGEST_INDEX = 1024 * 1024;

    private final ZipFile zip;
    private final List<Sheet> sheets;
    private final boolean since1904;
    private List<String> strings;

    /** A visible sheet by its name and the part that holds it. */
    public record Sheet(String name, String part) { }

    private SheetFile(ZipFile zip) throws IOException, XMLStreamException {
        this.zip = zip;
        Map<String, String> parts = new HashMap<>();
        each("xl/_rels/workbook.xml.rels", "Relationship", reader -> parts.put(reader.getAttributeValue(null, "Id"),
                part(reader.getAttributeValue(null, "Target"))));
        List<Sheet> found = new ArrayList<>();
        each("xl/workbook.xml", "sheet", reader -> {
            String part = null;
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                if ("id".equals(reader.getAttributeLocalName(i))) {
                    part = parts.get(reader.getAttributeValue(i));
                }
            }
            String name = reader.getAttributeValue(null, "name");
            if (part != null && name != null && reader.getAttributeValue(null, "state") == null && zip.getEntry(part) != null) {
                found.add(new Sheet(name, part));
            }
        });
        boolean[] from1904 = new boolean[1];
        each("xl/workbook.xml", "workbookPr", reader -> from1904[0] = List.of("1", "true")
                .contains(String.valueOf(reader.getAttributeValue(null, "date1904"))));
        sheets = List.copyOf(found);
        since1904 = from1904[0];
        if (sheets.isEmpty()) {
            throw new IOException("no sheet");
        }
    }

    /** Opens a file that was checked; {@link Problem.RulesBroken} when it is damaged all the same. */
    public static SheetFile open(Path file) {
        ZipFile zip = null;
        try {
            zip = new ZipFile(file.toFile());
            return new SheetFile(zip);
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            closeQuietly(zip);
            throw refuse("sheet-damaged", "sheet.refused.damaged");
        }
    }

    /** Refuses with one clear reason whatever is not a plain, whole .xlsx file of a sensible size. */
    public static void check(Path file) {
        try {
            byte[] start;
            try (InputStream in = Files.newInputStream(file)) {
                start = in.readNBytes(4);
            }
            if (Arrays.equals(start, OLE)) {
                throw refuse("sheet-encrypted", "sheet.refused.encrypted");
            }
            if (!Arrays.equals(start, ZIP)) {
                throw refuse("sheet-type", "sheet.refused.type");
            }
            try (ZipFile zip = new ZipFile(file.toFile())) {
                checkParts(zip, Files.size(file));
            }
        } catch (IOException | XMLStreamException damaged) {
            throw refuse("sheet-damaged", "sheet.refused.damaged");
        }
    }

    private static void checkParts(ZipFile zip, long size) throws IOException, XMLStreamException {
        if (zip.size() > MOST_PARTS) {
            throw refuse("sheet-bomb", "sheet.refused.bomb");
        }
        if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("xl/workbook.xml") == null) {
            throw refuse("sheet-type", "sheet.refused.type");
        }
        long all = 0;
        for (ZipEntry part : Collections.list(zip.entries())) {
            String name = part.getName().toLowerCase(Locale.ROOT);
            checkName(name);
            long largest = name.endsWith("sharedstrings.xml") ? LARGEST_STRINGS : LARGEST - all;
            all += unpacked(zip, part, largest, Math.max(HARMLESS, size * HIGHEST_RATIO) - all);
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                checkProlog(zip, part);
            }
        }
        try (InputStream types = zip.getInputStream(zip.getEntry("[Content_Types].xml"))) {
            String text = new String(types.readNBytes(LARGEST_INDEX), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
            if (text.contains("macroenabled") || text.contains("vbaproject")) {
                throw refuse("sheet-macro", "sheet.refused.macro");
            }
        }
    }

    private static void checkName(String name) {
        if (name.contains("vbaproject") || name.contains("macrosheets/") || name.contains("/activex/")) {
            throw refuse("sheet-macro", "sheet.refused.macro");
        }
        if (name.contains("/externallinks/") || name.endsWith("/connections.xml") || name.contains("/querytables/")) {
            throw refuse("sheet-external", "sheet.refused.external");
        }
        if (name.contains("/embeddings/")) {
            throw refuse("sheet-embedded", "sheet.refused.embedded");
        }
    }

    /** Counts what really comes out; what the index of the archive claims is not believed. */
    private static long unpacked(ZipFile zip, ZipEntry part, long largest, long ratio) throws IOException {
        try (InputStream in = zip.getInputStream(part)) {
            byte[] buffer = new byte[64 * 1024];
            long count = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                count += n;
                if (count > largest || count > ratio) {
                    throw refuse("sheet-bomb", "sheet.refused.bomb");
                }
            }
            return count;
        }
    }

    /** No part of a workbook declares a document type; who does wants entities to be read. */
    private static void checkProlog(ZipFile zip, ZipEntry part) throws IOException, XMLStreamException {
        try (InputStream in = zip.getInputStream(part)) {
            XMLStreamReader reader = xml().createXMLStreamReader(in);
            while (reader.hasNext() && reader.next() != XMLStreamConstants.START_ELEMENT) {
                if (reader.getEventType() == XMLStreamConstants.DTD) {
                    throw refuse("sheet-entities", "sheet.refused.entities");
                }
            }
            reader.close();
        }
    }

    public List<Sheet> sheets() {
        return sheets;
    }

    /** Whether day numbers count from 1904 instead of 1900. */
    public boolean isSince1904() {
        return since1904;
    }

    /** The rows of a sheet from its first, read as they are asked for; close them. */
    public SheetRows rows(Sheet sheet) {
        try {
            return new SheetRows(xml().createXMLStreamReader(zip.getInputStream(zip.getEntry(sheet.part()))), strings());
        } catch (IOException | XMLStreamException damaged) {
            throw refuse("sheet-damaged", "sheet.refused.damaged");
        }
    }

    private List<String> strings() throws IOException, XMLStreamException {
        if (strings == null) {
            strings = new ArrayList<>();
            ZipEntry part = zip.getEntry("xl/sharedStrings.xml");
            if (part != null) {
                try (InputStream in = zip.getInputStream(part)) {
                    XMLStreamReader reader = xml().createXMLStreamReader(in);
                    while (reader.hasNext()) {
                        if (reader.next() == XMLStreamConstants.START_ELEMENT && "si".equals(reader.getLocalName())) {
                            strings.add(SheetRows.text(reader, "si"));
                        }
                    }
                }
            }
        }
        return strings;
    }

    static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private interface Found {
        void at(XMLStreamReader reader);
    }

    private void each(String part, String element, Found found) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new IOException(part);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader reader = xml().createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && element.equals(reader.getLocalName())) {
                    found.at(reader);
                }
            }
        }
    }

    private static String part(String target) {
        return target == null ? "" : target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    static Problem.RulesBroken refuse(String rule, String key, Object... args) {
        return new Problem.RulesBroken(Violation.of(rule, "file", key, args));
    }

    private static void closeQuietly(ZipFile zip) {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException already) {
            return;
        }
    }

    @Override
    public void close() {
        closeQuietly(zip);
    }
}
