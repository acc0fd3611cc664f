package vn.sinhke.project.domain;

import java.io.Serializable;
import java.math.BigDecimal;

/** A household that takes part, with the stock (heads) meant for it if that is settled already. */
public record Participant(Long householdId, ParticipantKind kind, BigDecimal stock) implements Serializable { }
