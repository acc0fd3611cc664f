package vn.sinhke.project.domain;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The group that proposes a community project; money goes to its representative.
 *
 * @param certifiedBy the commune that certifies the group and its list
 * @param certificateNo the number of that certificate, and the day it was given
 * @param meeting the minutes of the meeting; null while nothing of them is entered
 */
public record CommunityGroup(String name, GroupKind kind, String representative, String certifiedBy, String certificateNo,
                             LocalDate certifiedOn, GroupMeeting meeting) implements Serializable {

    public CommunityGroup {
        meeting = meeting != null && meeting.isBlank() ? null : meeting;
    }

    /** A group of which no minutes are entered yet. */
    public CommunityGroup(String name, GroupKind kind, String representative, String certifiedBy) {
        this(name, kind, representative, certifiedBy, null, null, null);
    }

    boolean isBlank() {
        return name == null && kind == null && representative == null && certifiedBy == null && certificateNo == null
                && certifiedOn == null && meeting == null;
    }

    /** Null where nothing is entered. */
    public CommunityGroup orNull() {
        return isBlank() ? null : this;
    }
}
