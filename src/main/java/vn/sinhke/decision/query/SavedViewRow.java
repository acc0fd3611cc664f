package vn.sinhke.decision.query;

import java.io.Serializable;
import vn.sinhke.shared.Role;

/** @param userId the owner, null for what came with the product */
public record SavedViewRow(Long id, Long userId, Role role, String name, String choice, Boolean standard) implements Serializable { }
