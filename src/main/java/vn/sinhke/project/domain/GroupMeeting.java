package vn.sinhke.project.domain;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The minutes of the meeting at which a group agreed on its project and chose who stands for it.
 *
 * @param members how many belong to the group
 * @param attended how many of them were there
 * @param votes how many of those voted for the representative
 * @param representativeHouseholdId the household of the group to which the representative belongs
 */
public record GroupMeeting(LocalDate heldOn, String place, Integer members, Integer attended, Integer votes,
                           Long representativeHouseholdId) implements Serializable {

    boolean isBlank() {
        return heldOn == null && place == null && members == null && attended == null && votes == null && representativeHouseholdId == null;
    }

    /** Whether the figures contradict each other: more there than belong to it, or more votes than people. */
    public boolean isImpossible() {
        return members != null && attended != null && attended > members || attended != null && votes != null && votes > attended;
    }
}
