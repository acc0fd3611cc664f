package vn.sinhke.document.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.document.domain.Block;
import vn.sinhke.document.domain.DocumentKind;
import vn.sinhke.document.domain.PaperTemplate;
import vn.sinhke.document.domain.TemplateField;
import vn.sinhke.document.domain.TemplateFields;
import vn.sinhke.document.domain.TemplateText;
import vn.sinhke.document.persistence.TemplateStore;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.VietnameseText;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.Rights;

/** Enters how the sentences of a kind of paper run from a coming day on; the present period ends on the day before and is never changed. */
@ApplicationScoped
public class ChangeTemplate {
    /** A remark is at most this long. */
    public static final int LONGEST_NOTE = 400;

    @Inject
    TemplateStore templates;

    @Inject
    Rights rights;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    /** Keeps the period and answers its id, or refuses with everything that is wrong, each with its place. */
    @Transactional
    public Long add(DocumentKind kind, String text, LocalDate from, String note) {
        rights.demand(actor.get().has(Role.ADMIN), "TEMPLATE_KEEPER", "ADD_PAPER_TEMPLATE", "PaperTemplate", kind);
        Optional<PaperTemplate> last = kind == null ? Optional.empty() : templates.last(kind);
        List<Violation> found = new ArrayList<>();
        if (last.isEmpty()) {
            found.add(Violation.of("template-kind", "kind", "document.template.kind"));
        } else {
            found.addAll(faults(kind, text));
            LocalDate begun = last.get().validFrom();
            if (from == null || !from.isAfter(clock.today())) {
                found.add(Violation.of("template-not-in-future", "from", "document.template.notInFuture", clock.today()));
            } else if (!from.isAfter(begun)) {
                found.add(Violation.of("template-not-last", "from", "document.template.notLast", begun));
            }
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            found.add(Violation.of("template-note", "note", "document.template.note.long", LONGEST_NOTE));
        }
        if (!found.isEmpty()) {
            throw new Problem.RulesBroken(found);
        }
        last.get().giveWayOn(from);
        Long id = templates.add(new PaperTemplate(kind, VietnameseText.nfc(text), from, VietnameseText.written(note),
                actor.get().fullName()));
        audit.append("ADD_PAPER_TEMPLATE", "PaperTemplate", kind, "from " + from);
        return id;
    }

    /** What is wrong with a text, as it is said to whoever typed it. */
    private static List<Violation> faults(DocumentKind kind, String text) {
        return TemplateText.faults(text == null ? null : VietnameseText.nfc(text), TemplateFields.of(kind)).stream()
                .map(one -> Violation.of("template-field", "text", "document.template." + one.kind(), one.line(), one.column(), one.field(),
                        one.nearest().isEmpty() ? TemplateText.LONGEST : one.nearest())).toList();
    }

    /** The text with sample values, or a refusal with everything that is wrong. */
    public TemplateText.Written preview(DocumentKind kind, String text) {
        List<Violation> found = faults(kind, text);
        if (!found.isEmpty()) {
            throw new Problem.RulesBroken(found);
        }
        Map<String, Object> samples = new HashMap<>();
        TemplateFields.of(kind).forEach(one -> samples.put(one.name(), one.shape() == TemplateField.Shape.TEXT ? one.sample()
                : one.shape() == TemplateField.Shape.LINES ? List.of(one.sample()) : List.of(Block.text(one.sample()))));
        return TemplateText.of(VietnameseText.nfc(text)).fill(samples::get);
    }
}
