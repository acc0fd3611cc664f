package vn.sinhke.document.domain;

/**
 * A name that may stand in a template between double braces, such as {@code duAn.ten}.
 *
 * @param sample what a preview shows for it
 */
public record TemplateField(String name, Shape shape, String sample) {

    /** What stands in a field's place: words within a line, or lines or blocks in the place of the whole line. */
    public enum Shape { TEXT, LINES, BLOCKS }

    static TemplateField text(String name, String sample) {
        return new TemplateField(name, Shape.TEXT, sample);
    }
}
