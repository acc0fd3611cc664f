/**
 * What authorities set and everybody looks up: administrative units and their successions, agencies, area classes,
 * days off, support caps and legal parameters, each with the days on which it holds.
 * Owns the tables of V010 to V019. Uses shared, workflow and audit.
 */
package vn.sinhke.reference;
