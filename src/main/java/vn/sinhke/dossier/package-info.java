/**
 * One dossier as people and other systems meet it: pages and REST composed of the reads of every house, and the one
 * use case by which a dossier moves. Owns who looked at which dossier when, and no other entity; may use every house before it.
 */
package vn.sinhke.dossier;
