/** What every page is built with: the lazy list model and the plumbing of Faces. */
package vn.sinhke.shared.web;
