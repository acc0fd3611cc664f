package vn.sinhke.appraisal.domain;

/** How far a request for an opinion is. */
public enum OpinionState { ASKED, ANSWERED }
