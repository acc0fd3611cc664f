package vn.sinhke.project.domain;

/**
 * What a conclusion must know of the minutes of its meeting.
 *
 * @param due whether they have to be signed before the council concludes
 */
public record MinutesFacts(CouncilFacts.Minutes minutes, boolean due) { }
