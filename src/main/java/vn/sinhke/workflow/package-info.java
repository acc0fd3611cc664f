/**
 * The engine that moves a subject from state to state by a table: version, row, right, guards, state, history, event.
 * Owns the history, the statutory clock and the gap-free registers. Uses only {@code shared}.
 */
package vn.sinhke.workflow;
