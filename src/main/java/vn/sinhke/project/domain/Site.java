package vn.sinhke.project.domain;

import java.io.Serializable;

/** A place where the project works: a commune, and perhaps one of its villages. */
public record Site(Long unitId, String village) implements Serializable { }
