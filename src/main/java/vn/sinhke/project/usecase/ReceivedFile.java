package vn.sinhke.project.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import vn.sinhke.shared.FileStore;

/** A file that came in, looked at and not kept yet: at most {@link Attachments#LARGEST} bytes, of a kind that may become a paper. Gone when closed. */
public final class ReceivedFile implements AutoCloseable {
    private static final long MEGABYTE = 1024 * 1024;
    private static final PaperCheck CHECK = new PaperCheck();

    private final FileStore files;
    private final Path temporary;
    private final String name;
    private final String mediaType;
    private final long size;
    private final String sha256;

    private ReceivedFile(FileStore files, Path temporary, String name, String mediaType, long size, String sha256) {
        this.files = files;
        this.temporary = temporary;
        this.name = name;
        this.mediaType = mediaType;
        this.size = size;
        this.sha256 = sha256;
    }

    /** @throws vn.sinhke.shared.Problem.RulesBroken when it is too large, or not what a paper may be */
    public static ReceivedFile receive(FileStore files, String fileName, InputStream content) {
        String name = PaperCheck.name(fileName);
        Path temporary = files.temporary();
        boolean good = false;
        try {
            MessageDigest digest = DigestUtils.getSha256Digest();
            long size = copy(content, temporary, digest);
            String type = CHECK.type(name, temporary, size);
            good = true;
            return new ReceivedFile(files, temporary, name, type, size, Hex.encodeHexString(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!good) {
                temporary.toFile().delete();
            }
        }
    }

    private static long copy(InputStream from, Path to, MessageDigest digest) throws IOException {
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(to), digest)) {
            byte[] buffer = new byte[16 * 1024];
            long size = 0;
            for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
                size += n;
                if (size > Attachments.LARGEST) {
                    throw PaperCheck.refuse("file-size", "attachment.size", Attachments.LARGEST / MEGABYTE);
                }
                out.write(buffer, 0, n);
            }
            return size;
        }
    }

    /** Refuses it when it and what is there already weigh more than one dossier may hold. */
    public void demandRoom(long there) {
        if (there + size > Attachments.LARGEST_DOSSIER) {
            throw PaperCheck.refuse("file-quota", "attachment.quota", Attachments.LARGEST_DOSSIER / MEGABYTE);
        }
    }

    /** Moves it to its place in the store. */
    public void keep() {
        files.keep(temporary, sha256);
    }

    /** Its bytes, before it is kept. */
    public byte[] content() {
        try {
            return Files.readAllBytes(temporary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    @Override
    public void close() {
        temporary.toFile().delete();
    }
}
