package vn.sinhke.shared;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomTest {
    @TempDir
    Path folder;

    @Test
    void workNeedsItsReserveLeft() {
        assertThatCode(() -> withLeft(Room.RESERVE).need()).doesNotThrowAnyException();
        assertThatThrownBy(() -> withLeft(Room.RESERVE - 1).need()).isInstanceOf(Problem.NoRoom.class);
    }

    @Test
    void aDatabaseElsewhereNeedsNoneHere() {
        assertThatCode(() -> new Room(diskWith(0), 0).need()).doesNotThrowAnyException();
    }

    private Room withLeft(long bytes) {
        return new Room(diskWith(bytes), Room.RESERVE);
    }

    private File diskWith(long bytes) {
        return new File(folder.toString()) {
            @Override
            public long getUsableSpace() {
                return bytes;
            }
        };
    }
}
