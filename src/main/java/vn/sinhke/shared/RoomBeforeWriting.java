package vn.sinhke.shared;

import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Asks for {@link Room} before each statement that writes: one that has begun to write on a full disk ends the embedded database. */
public class RoomBeforeWriting extends SessionEventAdapter {
    private final Room room = new Room();

    @Override
    public void preExecuteQuery(SessionEvent event) {
        if (event.getQuery().isModifyQuery()) {
            room.need();
        }
    }
}
