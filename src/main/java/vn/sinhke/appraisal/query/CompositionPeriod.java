package vn.sinhke.appraisal.query;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.appraisal.domain.Composition;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.shared.ProjectType;

/** Who sits in councils for one type of project and one level between two days; {@code to} is null while nothing follows. */
public record CompositionPeriod(Long id, ProjectType type, Manager manager, String article, LocalDate from, LocalDate to, boolean toConfirm,
                                List<Composition.Line> lines) implements Serializable { }
