package vn.sinhke.shared;

/** An id as it comes from outside, in an address or a form. Ids are opaque there: what is no id of ours does not exist. */
public final class RowId {
    private RowId() { }

    /**
     * The id that the text is.
     *
     * @throws Problem.NotFound when it is none
     */
    public static Long of(String text) {
        Long id = orNull(text);
        if (id == null) {
            throw new Problem.NotFound();
        }
        return id;
    }

    /** The id that the text is; null for anything else, which no query finds. */
    public static Long orNull(String text) {
        return isOne(text) ? Long.valueOf(text) : null;
    }

    /** Whether the text could be an id: up to 18 digits. */
    public static boolean isOne(String text) {
        return text != null && text.matches("\\d{1,18}");
    }
}
