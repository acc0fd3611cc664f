package vn.sinhke.appraisal.domain;

/** How a council meets: at one table, or by papers sent around. */
public enum MeetingForm {
    IN_PERSON, CIRCULATION
}
