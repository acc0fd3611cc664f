package vn.sinhke.appraisal.query;

import java.io.Serializable;

/** An active account that may be seated in a council. */
public record Person(Long id, String username, String fullName, String title) implements Serializable { }
