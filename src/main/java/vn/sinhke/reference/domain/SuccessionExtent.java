package vn.sinhke.reference.domain;

/** Whether a unit went to its successor wholly or was divided among several. */
public enum SuccessionExtent {
    WHOLE,
    PARTIAL
}
