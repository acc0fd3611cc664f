/**
 * Money: allocations of the budget holders, the funding cycles of a dossier, payments, carry-over from year to year.
 * Owns the tables of V050 to V059. Uses shared, workflow, audit, reference, account, household, project and decision.
 */
package vn.sinhke.funding;
