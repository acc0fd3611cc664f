/** Excel files (.xlsx) as people send and receive them: checked before they are believed, read and marked as streams. */
package vn.sinhke.shared.sheet;
