package vn.sinhke.project.domain;

import java.io.Serializable;
import java.time.LocalDate;

/** A planned funding cycle: its number from 1, the year whose budget pays, and its days. */
public record CyclePlan(int no, Integer budgetYear, LocalDate from, LocalDate to) implements Serializable { }
