package vn.sinhke.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * {@code #{edition.mark}}: a mark of our own styles, scripts and pictures as they are in this edition. It stands in their addresses,
 * so that browsers and telephones, which keep them for long, ask anew after an upgrade that changed any.
 */
@Named
@ApplicationScoped
public class Edition {
    private static final String FILES = "/resources/sk/";
    private static final int DIGITS = 10;

    @Inject
    ServletContext context;

    private String mark;

    @PostConstruct
    void read() {
        try {
            MessageDigest digest = DigestUtils.getSha256Digest();
            read(FILES, digest);
            mark = Hex.encodeHexString(digest.digest()).substring(0, DIGITS);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public String getMark() {
        return mark;
    }

    private void read(String path, MessageDigest into) throws IOException {
        if (!path.endsWith("/")) {
            try (InputStream file = context.getResourceAsStream(path)) {
                into.update(file.readAllBytes());
            }
            return;
        }
        Set<String> inside = context.getResourcePaths(path);
        for (String one : new TreeSet<>(inside == null ? Set.of() : inside)) {
            read(one, into);
        }
    }
}
