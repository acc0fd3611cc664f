package vn.sinhke.shared;

import java.io.Serializable;

/** One line of a list: a record whose component names are the names by which the list can be sorted. */
public interface Row extends Serializable {
    Long id();
}
