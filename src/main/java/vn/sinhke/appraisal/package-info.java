/**
 * The appraisal of a dossier: criteria by date, councils with their seats, blind score sheets and conclusions.
 * May use {@code project} and the houses before it; tells the dossier of its council by {@code CouncilFacts}.
 */
package vn.sinhke.appraisal;
