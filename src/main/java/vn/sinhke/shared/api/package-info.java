/** How every resource of the REST API speaks: problems, records as JSON, shapes of requests, versions, limits. */
package vn.sinhke.shared.api;
