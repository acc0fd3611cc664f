package vn.sinhke.appraisal.query;

import java.time.LocalDate;
import vn.sinhke.appraisal.domain.Seat;
import vn.sinhke.appraisal.domain.SeatSource;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.shared.ProjectType;

/** One seat of a template with the template's heading, as it is read. */
public record TemplateLine(Long templateId, ProjectType type, Manager manager, String article, LocalDate from, LocalDate to, Boolean toConfirm,
                           Integer pos, Seat seat, SeatSource source, Boolean required, String labelVi, String labelEn) { }
