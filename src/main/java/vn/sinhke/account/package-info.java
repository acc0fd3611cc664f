/**
 * People: accounts, their roles with a territory, delegations, sign-in by page and by token, and who acts now.
 * Uses shared, workflow, audit and reference.
 */
package vn.sinhke.account;
