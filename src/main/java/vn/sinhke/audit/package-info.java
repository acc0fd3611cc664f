/** The append-only, hash-chained log of everything that was done or refused. Uses shared and workflow. */
package vn.sinhke.audit;
