package vn.sinhke.shared.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * The sender's own file once more, with a remark behind the last column in each row that has one: every other sheet,
 * format and drop-down stays as it was. Read and written as streams.
 */
public final class MarkedCopy {
    private final Map<Integer, String> marks;
    private int column;

    /** @param marks the remarks by row number, from 1 */
    public MarkedCopy(Map<Integer, String> marks) {
        this.marks = marks;
    }

    public void write(Path file, SheetFile.Sheet sheet, OutputStream to) throws IOException {
        ZipOutputStream out = new ZipOutputStream(to);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            try (InputStream in = zip.getInputStream(zip.getEntry(sheet.part()))) {
                column = width(SheetFile.xml().createXMLStreamReader(in));
            }
            for (ZipEntry part : Collections.list(zip.entries())) {
                out.putNextEntry(new ZipEntry(part.getName()));
                try (InputStream in = zip.getInputStream(part)) {
                    if (part.getName().equals(sheet.part())) {
                        copy(SheetFile.xml().createXMLStreamReader(in), out);
                    } else {
                        in.transferTo(out);
                    }
                }
                out.closeEntry();
            }
        } catch (XMLStreamException damaged) {
            throw SheetFile.refuse("sheet-damaged", "sheet.refused.damaged");
        }
        out.finish();
    }

    /** How many columns any row uses: the cells of a row stand in order, so a remark goes behind all of them. */
    private static int width(XMLStreamReader from) throws XMLStreamException {
        int widest = 0;
        int at = -1;
        while (from.hasNext()) {
            if (from.next() == XMLStreamConstants.START_ELEMENT) {
                String reference = from.getAttributeValue(null, "r");
                if ("row".equals(from.getLocalName())) {
                    at = -1;
                } else if ("c".equals(from.getLocalName())) {
                    at = reference == null ? at + 1 : SheetCell.columnOf(reference);
                    widest = Math.max(widest, at + 1);
                }
            }
        }
        return Math.min(widest, SheetRows.MOST_COLUMNS - 1);
    }

    private void copy(XMLStreamReader from, OutputStream out) throws XMLStreamException {
        XMLStreamWriter to = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        to.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        int row = 0;
        while (from.hasNext()) {
            switch (from.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if ("row".equals(from.getLocalName())) {
                        String named = from.getAttributeValue(null, "r");
                        row = named == null ? row + 1 : Integer.parseInt(named);
                    }
                    start(from, to);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if ("row".equals(from.getLocalName()) && marks.containsKey(row)) {
                        mark(to, text(from.getPrefix()), text(from.getNamespaceURI()), row);
                    }
                    to.writeEndElement();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> to.writeCharacters(from.getText());
                default -> { }
            }
        }
        to.writeEndDocument();
        to.flush();
    }

    private static void start(XMLStreamReader from, XMLStreamWriter to) throws XMLStreamException {
        to.writeStartElement(text(from.getPrefix()), from.getLocalName(), text(from.getNamespaceURI()));
        for (int i = 0; i < from.getNamespaceCount(); i++) {
            if (from.getNamespacePrefix(i) == null) {
                to.writeDefaultNamespace(text(from.getNamespaceURI(i)));
            } else {
                to.writeNamespace(from.getNamespacePrefix(i), text(from.getNamespaceURI(i)));
            }
        }
        for (int i = 0; i < from.getAttributeCount(); i++) {
            String name = from.getAttributeLocalName(i);
            String namespace = text(from.getAttributeNamespace(i));
            if ("spans".equals(name)) {
                continue; // only a hint of the width, and no longer true
            }
            if (namespace.isEmpty()) {
                to.writeAttribute(name, from.getAttributeValue(i));
            } else {
                to.writeAttribute(text(from.getAttributePrefix(i)), namespace, name, from.getAttributeValue(i));
            }
        }
    }

    /** Always text, so that nothing in a remark can be a formula. */
    private void mark(XMLStreamWriter to, String prefix, String namespace, int row) throws XMLStreamException {
        to.writeStartElement(prefix, "c", namespace);
        to.writeAttribute("r", SheetCell.letters(column) + row);
        to.writeAttribute("t", "inlineStr");
        to.writeStartElement(prefix, "is", namespace);
        to.writeStartElement(prefix, "t", namespace);
        to.writeCharacters(marks.get(row));
        to.writeEndElement();
        to.writeEndElement();
        to.writeEndElement();
    }

    private static String text(String may) {
        return may == null ? XMLConstants.NULL_NS_URI : may;
    }
}
