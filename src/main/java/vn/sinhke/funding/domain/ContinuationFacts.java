package vn.sinhke.funding.domain;

import java.util.List;

/**
 * What a further cycle asks of its dossier on the day on which it opens.
 *
 * @param contractMissing whether the dossier needs an offtake contract and every one has ended
 * @param notEligible beneficiaries who are not eligible any more, by code and name
 */
public record ContinuationFacts(boolean contractMissing, List<String> notEligible) { }
