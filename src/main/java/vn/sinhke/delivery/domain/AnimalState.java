package vn.sinhke.delivery.domain;

/** What became of an animal that a household received. */
public enum AnimalState { ALIVE, DEAD, REPLACED, SOLD }
