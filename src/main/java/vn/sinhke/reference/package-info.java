/**
 * What authorities set and everybody looks up: administrative units and their successions, agencies, area classes,
 * days off, support caps, legal parameters and price norms, each with the days on which it holds.
 * Owns the tables of V010 to V019 and V083. Uses shared, workflow and audit.
 */
package vn.sinhke.reference;
