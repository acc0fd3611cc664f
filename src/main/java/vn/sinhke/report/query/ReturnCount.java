package vn.sinhke.report.query;

import java.io.Serializable;

/** How many dossiers submitted in the period were given back so many times. */
public record ReturnCount(Integer times, Long number) implements Serializable { }
