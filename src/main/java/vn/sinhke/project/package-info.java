/**
 * The dossier: its content, states, papers, versions, and the law it is judged by. May use reference, account and household.
 */
package vn.sinhke.project;
