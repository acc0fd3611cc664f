/**
 * What reaches the households: handovers with their animals, incidents, rotation from household to household, sales.
 * Owns the tables of V060 to V064. Uses shared, workflow, audit, reference, account, household, project and funding.
 */
package vn.sinhke.delivery;
