/**
 * Tells people what waits for them and what became of what concerns them: notices in the application, mail at once or once a day, and to the
 * superior when a term runs out. Owns notices, each person's choice, the outbox of mail. Uses every house up to {@code document}; only
 * {@code dossier} and {@code demo} stand after it.
 */
package vn.sinhke.notice;
