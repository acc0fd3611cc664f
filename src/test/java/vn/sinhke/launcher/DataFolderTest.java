package vn.sinhke.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path root;

    @Test
    void aDiskThatIsNearlyFullIsRefusedInOneLineThatSaysHowMuchIsNeeded() throws IOException {
        long left = Files.getFileStore(root).getUsableSpace();
        assertThatThrownBy(() -> DataFolder.open(root, left * 2)).isInstanceOf(Refusal.class)
                .hasMessageContaining(root.toString()).hasMessageContaining((left * 2 >> 20) + " MB").hasMessageNotContaining("\n");
        assertThat(DataFolder.open(root.resolve("enough"), 0).resolve("lock")).exists();
    }
}
