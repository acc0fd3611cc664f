/**
 * Handing over: open work of a person who leaves, or of a unit or department that ended, goes to others in bulk, with a lasting record.
 * Owns the record; what the work is and who may take it, the houses before it say.
 */
package vn.sinhke.handing;
