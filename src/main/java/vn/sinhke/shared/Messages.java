package vn.sinhke.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every sentence of every house in one language: Vietnamese is the base, English the second.
 * A message may hold {0}, {1}…, filled with money, dates, numbers, labels of enums or plain text in the reader's manner.
 */
public final class Messages {
    /** The houses whose bundles are read, {@code vn/sinhke/<house>/messages.properties} and {@code messages_en.properties}. */
    public static final List<String> HOUSES = List.of("shared", "shared/api", "workflow", "audit", "reference", "account",
            "household", "project", "appraisal", "decision", "funding", "delivery", "outcome", "document", "report",
            "notice", "dossier", "handing", "demo");

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private static final Messages IN_VIETNAMESE = new Messages(VIETNAMESE, load(""));
    private static final Messages IN_ENGLISH = new Messages(ENGLISH, load("_en"));

    private final Locale locale;
    private final Map<String, String> texts;
    private final ThreadLocal<DecimalFormat> numbers;   // a format is not for two threads

    private Messages(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = texts;
        this.numbers = ThreadLocal.withInitial(() -> numbers(locale));
    }

    /** English for an English reader, Vietnamese for everybody else. */
    public static Messages in(Locale locale) {
        return locale != null && "en".equals(locale.getLanguage()) ? IN_ENGLISH : IN_VIETNAMESE;
    }

    /** The better of our two languages for an {@code Accept-Language} header; Vietnamese when in doubt. */
    public static Messages accepted(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 500) {
            return IN_VIETNAMESE;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), List.of(VIETNAMESE, ENGLISH));
            return in(best);
        } catch (IllegalArgumentException malformed) {
            return IN_VIETNAMESE;
        }
    }

    public Locale locale() {
        return locale;
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    public Set<String> keys() {
        return texts.keySet();
    }

    /** The text of a key; a key without a text shows itself between question marks, so that nobody can overlook it. */
    public String get(String key, Object... args) {
        String text = texts.get(key);
        if (text == null && locale == ENGLISH) {
            text = IN_VIETNAMESE.texts.get(key);
        }
        return text == null ? "???" + key + "???" : filled(text, args, this);
    }

    /** The word for an enum's constant, kept under {@code ProjectState.DRAFT}. */
    public String label(Enum<?> value) {
        return value == null ? "" : get(key(value));
    }

    public static String key(Enum<?> value) {
        return value.getDeclaringClass().getSimpleName() + "." + value.name();
    }

    public String of(Violation violation) {
        return get(violation.key(), violation.args().toArray());
    }

    public String of(Check check) {
        return get(check.key(), check.args().toArray());
    }

    /** "1.187.500.000 đ", with a space that does not break. */
    public String money(Money money) {
        return money == null ? "" : number(money.dong()) + NO_BREAK_SPACE + "đ";
    }

    public String number(Number number) {
        return numbers.get().format(number);
    }

    private static DecimalFormat numbers(Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
        if (locale != ENGLISH) {
            symbols.setGroupingSeparator('.');
            symbols.setDecimalSeparator(',');
        }
        return new DecimalFormat("#,##0.####", symbols);
    }

    public String date(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** A moment in Vietnam's time; a {@link LocalDateTime} is taken as UTC, as the database keeps it. */
    public String moment(Object moment) {
        Instant instant = moment instanceof LocalDateTime utc ? utc.toInstant(ZoneOffset.UTC) : (Instant) moment;
        return instant == null ? "" : MOMENT.format(instant.atZone(BusinessClock.ZONE));
    }

    /** Any argument in the reader's manner. */
    public String show(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Money money) {
            return money(money);
        }
        if (value instanceof LocalDate day) {
            return date(day);
        }
        if (value instanceof Instant || value instanceof LocalDateTime) {
            return moment(value);
        }
        if (value instanceof Enum<?> constant) {
            return label(constant);
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(this::show).collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    /** The text with its places {0}, {1}… filled; a place without a value stays, two quotation marks are one. */
    static String filled(String text, Object[] args, Messages in) {
        if (text.indexOf('{') < 0 && !text.contains("''")) {
            return text;
        }
        StringBuilder filled = new StringBuilder(text.length() + 32);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int end = c == '{' ? text.indexOf('}', at) : -1;
            int place = end < 0 ? -1 : place(text, at + 1, end);
            if (args != null && place >= 0 && place < args.length) {
                filled.append(in.show(args[place]));
                at = end;
            } else {
                filled.append(c);
                if (c == '\'' && text.startsWith("''", at)) {
                    at++;
                }
            }
        }
        return filled.toString();
    }

    /** The number of a place of one or two digits between these, or -1. */
    private static int place(String text, int from, int to) {
        int place = to - from == 1 || to - from == 2 ? 0 : -1;
        for (int i = from; i < to && place >= 0; i++) {
            char digit = text.charAt(i);
            place = digit >= '0' && digit <= '9' ? place * 10 + digit - '0' : -1;
        }
        return place;
    }

    private static Map<String, String> load(String suffix) {
        Map<String, String> all = new HashMap<>();
        for (String house : HOUSES) {
            String path = "/vn/sinhke/" + house + "/messages" + suffix + ".properties";
            try (InputStream in = Messages.class.getResourceAsStream(path)) {
                if (in != null) {
                    Properties bundle = new Properties();
                    bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                    bundle.forEach((key, text) -> all.put(key.toString(), text.toString()));
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(path, broken);
            }
        }
        return Map.copyOf(all);
    }
}
