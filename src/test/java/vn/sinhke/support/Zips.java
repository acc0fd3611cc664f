package vn.sinhke.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Archives taken apart and put together again, with whatever a test wants to be in them. */
public final class Zips {
    private Zips() { }

    public static Map<String, byte[]> parts(byte[] zip) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try {
            Path file = Files.createTempFile("zip", ".zip");
            Files.write(file, zip);
            try (ZipFile in = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(in.entries())) {
                    parts.put(entry.getName(), in.getInputStream(entry).readAllBytes());
                }
            }
            Files.delete(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return parts;
    }

    public static byte[] of(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The archive with one part more, or another content in it. */
    public static byte[] with(byte[] zip, String name, byte[] content) {
        Map<String, byte[]> parts = parts(zip);
        parts.put(name, content);
        return of(parts);
    }

    /** The archive with a text in one part exchanged. */
    public static byte[] changed(byte[] zip, String name, String from, String to) {
        String text = new String(parts(zip).get(name), StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(name + " has no " + from);
        }
        return with(zip, name, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    /** A part of XML as text, letters that were written as numbers put back. */
    public static String text(byte[] zip, String name) {
        return Pattern.compile("&#x([0-9a-fA-F]+);").matcher(new String(parts(zip).get(name), StandardCharsets.UTF_8))
                .replaceAll(letter -> Character.toString(Integer.parseInt(letter.group(1), 16)));
    }
}
