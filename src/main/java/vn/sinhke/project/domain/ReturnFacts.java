package vn.sinhke.project.domain;

import java.util.List;
import vn.sinhke.shared.Violation;

/** The reasons of the last return that nobody has answered, for whoever must answer each before submitting again. */
public record ReturnFacts(List<Violation> unanswered) { }
