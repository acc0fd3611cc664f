package vn.sinhke.project.domain;

/** How a wish to change a running project stands. */
public enum AdjustmentVerdict { PENDING, GRANTED, REFUSED }
