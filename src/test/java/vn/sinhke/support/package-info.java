/**
 * What tests stand on: real database servers, the running application, a real browser.
 *
 * <p>Servers are started once per JVM, on free ports, with their files under {@code target/}.
 */
package vn.sinhke.support;
