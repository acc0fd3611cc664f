package vn.sinhke.document.query;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sinhke.document.domain.DocumentKind;

/** One period of a template as it is read; {@code enteredBy} is null for the text that came with the product. */
public record TemplateView(Long id, DocumentKind kind, String text, LocalDate from, LocalDate to, String note, String enteredBy) implements Serializable { }
