package vn.sinhke.project.usecase;

import java.awt.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.tika.Tika;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.VietnameseText;
import vn.sinhke.shared.Violation;

/**
 * Looks at a file before it becomes a paper: its name, its ending, and above all what is in it. Only PDF, JPEG, PNG and the
 * plain formats of Word and Excel come in; programs, pages, pictures made of scripts, macros, archives, encrypted and
 * absurdly packed files do not, whatever they are called.
 */
final class PaperCheck {
    private static final Map<String, String> ALLOWED = Map.of(
            "pdf", "application/pdf",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final int MOST_ENTRIES = 2_000;
    private static final long LARGEST_UNPACKED = 200L * 1024 * 1024;
    /** Plain XML packs to about a twentieth; what packs a hundred times better was made to. */
    private static final int MOST_RATIO = 100;
    private static final long FREE_OF_RATIO = 1024 * 1024;
    private static final long MOST_PIXELS = 60_000_000L;
    private static final Pattern ACTIVE = Pattern.compile("(?i).*(vbaProject\\.bin|vbaData\\.xml|activeX/.*|\\.(exe|dll|js|vbs|bat|cmd|ps1|jar))");
    private static final Pattern ENCRYPTED_PDF = Pattern.compile("/Encrypt\\b");
    private static final int LONGEST_NAME = 200;

    private final Tika tika = new Tika();

    /** The name without path, marks composed; refused when nothing sensible is left of it. */
    static String name(String fileName) {
        String last = VietnameseText.nfc(fileName == null ? "" : fileName).replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "").strip();
        if (last.isEmpty() || last.length() > LONGEST_NAME) {
            throw refuse("file-name", "attachment.name");
        }
        return last;
    }

    /** The media type of a file that may become a paper, or the refusal that says why not. */
    String type(String name, Path file, long size) throws IOException {
        if (size == 0) {
            throw refuse("file-empty", "attachment.empty");
        }
        String ending = name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "";
        String expected = ALLOWED.get(ending);
        String start = start(file);
        if (expected != null && start.startsWith("d0cf11e0")) {
            // An Office file with a password is wrapped in the old container, and so are the old formats themselves.
            throw refuse("file-type", "attachment.locked", name);
        }
        String found;
        try (InputStream content = Files.newInputStream(file)) {
            found = tika.detect(content, name);
        }
        if (expected == null || !expected.equals(found) || !start.startsWith(magic(expected))) {
            throw refuse("file-type", "attachment.type", name);
        }
        switch (expected) {
            case "application/pdf" -> pdf(name, file);
            case "image/jpeg", "image/png" -> image(name, file);
            default -> office(name, file, ending.equals("docx") ? "word/document.xml" : "xl/workbook.xml");
        }
        return expected;
    }

    private static String start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return HexFormat.of().formatHex(in.readNBytes(8));
        }
    }

    private static String magic(String type) {
        return switch (type) {
            case "application/pdf" -> "25504446";
            case "image/jpeg" -> "ffd8ff";
            case "image/png" -> "89504e470d0a1a0a";
            default -> "504b0304";
        };
    }

    private static void pdf(String name, Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (ENCRYPTED_PDF.matcher(text).find()) {
            throw refuse("file-type", "attachment.locked", name);
        }
        if (!text.contains("%%EOF")) {
            throw refuse("file-type", "attachment.broken", name);
        }
    }

    private static void image(String name, Path file) throws IOException {
        Dimension size = dimension(file);
        if (size == null) {
            throw refuse("file-type", "attachment.broken", name);
        }
        if ((long) size.width * size.height > MOST_PIXELS) {
            throw refuse("file-type", "attachment.pixels", name);
        }
    }

    /** What the picture's head says, without unpacking it; null where it is no picture. */
    private static Dimension dimension(Path file) throws IOException {
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "r"); ImageInputStream in = ImageIO.createImageInputStream(raw)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return new Dimension(reader.getWidth(0), reader.getHeight(0));
            } catch (IOException | RuntimeException broken) {
                return null;
            } finally {
                reader.dispose();
            }
        }
    }

    /** Reads the whole package, never keeping more than a buffer of it, and stops as soon as it grows absurd. */
    private static void office(String name, Path file, String main) throws IOException {
        Set<String> entries = new HashSet<>();
        long unpacked = 0;
        long packed = Files.size(file);
        byte[] buffer = new byte[16 * 1024];
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (ACTIVE.matcher(entry.getName()).matches()) {
                    throw refuse("file-type", "attachment.macro", name);
                }
                if (!entries.add(entry.getName()) || entries.size() > MOST_ENTRIES) {
                    throw refuse("file-type", "attachment.packed", name);
                }
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    unpacked += n;
                    if (unpacked > LARGEST_UNPACKED || unpacked > FREE_OF_RATIO && unpacked / MOST_RATIO > packed) {
                        throw refuse("file-type", "attachment.packed", name);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw refuse("file-type", "attachment.broken", name);
        }
        if (!entries.contains("[Content_Types].xml") || !entries.contains(main)) {
            throw refuse("file-type", "attachment.type", name);
        }
    }

    static Problem.RulesBroken refuse(String rule, String key, Object... args) {
        return new Problem.RulesBroken(Violation.of(rule, "file", key, args));
    }
}
