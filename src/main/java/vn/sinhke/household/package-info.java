/**
 * The register of households: heads and places, the yearly reviews that give a class on a date, and the ledger of
 * everything a household ever received. May use {@code shared}, {@code workflow}, {@code audit} and {@code reference}.
 */
package vn.sinhke.household;
