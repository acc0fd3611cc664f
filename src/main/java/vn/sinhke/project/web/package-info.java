/** The pages of dossiers: the list and the form. */
package vn.sinhke.project.web;
