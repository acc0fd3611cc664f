/** What happens between deployment and the first request. */
package vn.sinhke.shared.boot;
