package vn.sinhke.account.domain;

import vn.sinhke.shared.Money;
import vn.sinhke.shared.ProjectType;

/** How far a delegation reaches; null means without this limit. */
public record DelegationScope(Long unitId, ProjectType type, Money upTo) { }
