package vn.sinhke.decision.usecase;

import vn.sinhke.shared.Actor;
import vn.sinhke.shared.Money;

/**
 * A dossier came before the province's leaders; told in the transaction in which it did.
 *
 * @param amount the State support that is above the district's authority
 */
public record RaisedToProvince(Long projectId, Money amount, Actor by) { }
