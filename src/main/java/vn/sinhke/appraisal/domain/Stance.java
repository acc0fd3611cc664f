package vn.sinhke.appraisal.domain;

/** What a specialist who was asked says to a dossier. */
public enum Stance { AGREES, AGREES_WITH_CHANGES, DISAGREES }
