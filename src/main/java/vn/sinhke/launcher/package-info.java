/**
 * Starts the embedded database and Payara Micro from one command.
 *
 * <p>These classes live beside the WAR, not in it; nothing depends on them and they know nothing of the application.
 */
package vn.sinhke.launcher;
