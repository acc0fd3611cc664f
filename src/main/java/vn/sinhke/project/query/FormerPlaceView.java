package vn.sinhke.project.query;

import java.io.Serializable;
import java.time.LocalDate;

/** Where a dossier belonged up to and including a day. */
public record FormerPlaceView(LocalDate lastDay, Long ownerUnitId, Long communeId, Long districtId, Long provinceId, Long agencyId) implements Serializable { }
