package vn.sinhke.shared.api;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import vn.sinhke.shared.VietnameseText;

/** A file out of a form, kept aside until it is closed, so that what it is may be known before it is used. */
public final class SentPart implements AutoCloseable {
    private final String name;
    private final Path content;
    private final String sha256;

    private SentPart(String name, Path content, String sha256) {
        this.name = name;
        this.content = content;
        this.sha256 = sha256;
    }

    /** Takes no more than one byte over {@code most}: enough for whoever reads it to see that it is too large. */
    public static SentPart receive(EntityPart part, long most) throws IOException {
        Path aside = Files.createTempFile("sent", null);
        MessageDigest digest = DigestUtils.getSha256Digest();
        try (InputStream in = part.getContent(); OutputStream out = new DigestOutputStream(Files.newOutputStream(aside), digest)) {
            byte[] buffer = new byte[64 * 1024];
            long left = most + 1;
            for (int n = in.read(buffer); n > 0 && left > 0; n = in.read(buffer)) {
                out.write(buffer, 0, (int) Math.min(n, left));
                left -= n;
            }
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(aside);
            throw broken;
        }
        return new SentPart(fileName(part).orElse(null), aside, HexFormat.of().formatHex(digest.digest()));
    }

    /**
     * How the sender calls the file. Most send the name's bytes in UTF-8 as they are, which the server reads as Latin-1;
     * marks that nobody sees, above all those that turn the direction of reading, are left out.
     */
    public static Optional<String> fileName(EntityPart part) {
        return part.getFileName().map(SentPart::readable);
    }

    static String readable(String sent) {
        return VietnameseText.nfc(asUtf8(sent)).replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
    }

    private static String asUtf8(String sent) {
        if (sent.chars().anyMatch(c -> c > 0xff)) {
            return sent;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sent.getBytes(StandardCharsets.ISO_8859_1))).toString();
        } catch (CharacterCodingException latin) {
            return sent;
        }
    }

    public String name() {
        return name;
    }

    /** What was sent, for {@code workflow.OnceOnly}. */
    public String fingerprint() {
        return name + " " + sha256;
    }

    public InputStream open() {
        try {
            return Files.newInputStream(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(content);
    }
}
