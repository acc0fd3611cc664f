package vn.sinhke.handing.query;

import java.io.Serializable;
import vn.sinhke.shared.Role;

/**
 * A role of somebody who leaves: its work passes to whoever holds the office, by itself.
 *
 * @param others how many other active people hold it at the same place
 */
public record RoleCover(Role role, String place, int others) implements Serializable { }
