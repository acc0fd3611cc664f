package vn.sinhke.appraisal.query;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An active account that may be seated in a council, or asked for an opinion. */
public record Person(Long id, String username, String fullName, String title) implements Serializable {
    private static final Pattern IN_BRACKETS = Pattern.compile(".*\\(([^()]+)\\)\\s*");

    /** The user name in what was typed or chosen: the last brackets of "Full name (username)", else all of it; null for null. */
    public static String usernameIn(String typed) {
        if (typed == null) {
            return null;
        }
        Matcher bracketed = IN_BRACKETS.matcher(typed);
        return bracketed.matches() ? bracketed.group(1).strip() : typed.strip();
    }
}
