/**
 * The leaders' decisions with their numbers and capacities of signing, and the queue: what waits for whom.
 * May use {@code appraisal}, {@code project} and the houses before them.
 */
package vn.sinhke.decision;
