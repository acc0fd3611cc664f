/**
 * Results by indicator, household and period, beside what the dossiers promised.
 * Owns the tables of V065 to V069. Uses shared, workflow, audit, reference, account, household and project.
 */
package vn.sinhke.outcome;
