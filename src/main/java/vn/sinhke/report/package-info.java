/** Reads across the houses for those who answer for others; owns no entity and changes nothing. */
package vn.sinhke.report;
