package vn.sinhke.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sinhke.shared.Problem;

class FileStoreTest {
    private static final String HASH = "0".repeat(64);

    @TempDir
    Path root;

    @Test
    void aPaperIsRefusedBeforeTheDiskIsFull() throws IOException {
        long left = Files.getFileStore(root).getUsableSpace();
        FileStore nearlyFull = new FileStore(root, left * 2);
        assertThatThrownBy(nearlyFull::temporary).isInstanceOf(Problem.NoRoom.class);
        try (var files = Files.list(root)) {
            assertThat(files).as("nothing is left behind").isEmpty();
        }
        assertThat(new FileStore(root, 0).temporary()).exists();
    }

    @Test
    void whatIsNoLongerWhatWasKeptIsNotHandedOut() throws IOException {
        FileStore store = new FileStore(root, 0);
        byte[] paper = "văn bản".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        String hash = store.keep(paper);
        assertThat(store.keep(paper)).isEqualTo(hash);
        assertThat(store.intact(hash)).isEqualTo(paper);
        try (var files = Files.list(root)) {
            assertThat(files.filter(Files::isRegularFile)).as("no temporary file is left").isEmpty();
        }
        Files.writeString(store.path(hash), "văn bẩn");
        assertThatThrownBy(() -> store.intact(hash)).isInstanceOf(Problem.Damaged.class);
        Files.delete(store.path(hash));
        assertThatThrownBy(() -> store.intact(hash)).isInstanceOf(Problem.Damaged.class);
    }

    @Test
    void whatWasKeptIsReadAgainAndKeptOnce() throws IOException {
        FileStore store = new FileStore(root, 0);
        for (int time = 0; time < 2; time++) {
            Path temporary = store.temporary();
            Files.writeString(temporary, "giấy");
            store.keep(temporary, HASH);
        }
        try (var kept = store.open(HASH)) {
            assertThat(kept.readAllBytes()).isEqualTo("giấy".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
