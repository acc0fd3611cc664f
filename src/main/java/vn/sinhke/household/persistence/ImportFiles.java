package vn.sinhke.household.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import vn.sinhke.shared.FileStore;

/** The files that were sent for import, by the hash of their content, apart from papers that are kept for ever. */
@ApplicationScoped
public class ImportFiles {
    private final FileStore files;

    public ImportFiles() {
        this(FileStore.apart("imports"));
    }

    public ImportFiles(FileStore files) {
        this.files = files;
    }

    public Path temporary() {
        return files.temporary();
    }

    public void keep(Path temporary, String sha256) {
        files.keep(temporary, sha256);
    }

    public Path path(String sha256) {
        return files.path(sha256);
    }

    public void remove(String sha256) {
        files.remove(sha256);
    }
}
