package vn.sinhke.shared.web;

/** An address within this application to which somebody may be sent: a path, never another site. */
public final class LocalPath {
    private static final int LONGEST = 2000;

    private LocalPath() { }

    public static boolean isOne(String text) {
        return text != null && text.length() <= LONGEST && text.startsWith("/") && !text.startsWith("//")
                && text.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\' && c != '"' && c != '<' && c != '>');
    }
}
