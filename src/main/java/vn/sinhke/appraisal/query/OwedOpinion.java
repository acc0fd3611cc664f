package vn.sinhke.appraisal.query;

import java.io.Serializable;
import java.time.LocalDate;

/** An opinion that somebody was asked for on a dossier in appraisal and has not given. */
public record OwedOpinion(Long requestId, Long projectId, String code, String name, LocalDate dueOn) implements Serializable { }
