package vn.sinhke.reference.domain;

/** Kinds of livelihood, as far as two of them hinder or do not hinder each other in one household. */
public enum Livelihood { PIGS, CATTLE, GOATS, POULTRY, FISH, BEES, CROPS, FRUIT, FOREST }
