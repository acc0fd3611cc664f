package vn.sinhke.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;
import vn.sinhke.shared.Messages;

/** Reads every page and every bundle as text: what a compiler cannot see in them. */
class PagesTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path BUNDLES = Path.of("src/main/resources/vn/sinhke");
    private static final Pattern KEY = Pattern.compile("msg(?:\\['([\\w.-]+)'\\]|\\.of\\('([\\w.-]+)')");
    private static final Pattern BUILT_KEY = Pattern.compile("'([\\w.-]+\\.)'\\.concat\\(");
    private static final Pattern INLINE = Pattern.compile("\\s(style|onclick|onchange|onload|onsubmit|oninput)\\s*=\\s*\"(?!PF\\()");
    private static final Set<String> FORMS = Set.of("form", "h:form", "sk:list");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern RESERVED = Pattern.compile("\\.(empty|not|and|or|eq|ne|lt|gt|le|ge|div|mod|true|false|null|instanceof)\\b");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{(?:[^{}']|'[^']*')*}");

    @Test
    void everyTextOfAPageIsInBothLanguages() {
        Set<String> missing = new TreeSet<>();
        pages().forEach((page, text) -> {
            for (Matcher key = KEY.matcher(text); key.find(); ) {
                String name = key.group(1) == null ? key.group(2) : key.group(1);
                boolean built = text.startsWith("'].concat", key.end()) || name.endsWith(".");
                if (!built && !(Messages.in(Messages.VIETNAMESE).has(name) && Messages.in(Messages.ENGLISH).has(name))) {
                    missing.add(page + ": " + name);
                }
            }
            for (Matcher start = BUILT_KEY.matcher(text); start.find(); ) {
                String prefix = start.group(1);
                if (Messages.in(Messages.VIETNAMESE).keys().stream().noneMatch(key -> key.startsWith(prefix))) {
                    missing.add(page + ": " + prefix + "*");
                }
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void theLanguagesKeepStepInEveryHouse() {
        Map<String, Set<String>> apart = new HashMap<>();
        for (Path vietnamese : files(BUNDLES, "messages.properties")) {
            Set<String> base = keys(vietnamese);
            Set<String> english = keys(vietnamese.resolveSibling("messages_en.properties"));
            Set<String> difference = new TreeSet<>(base);
            difference.removeAll(english);
            english.stream().filter(key -> !base.contains(key)).forEach(difference::add);
            if (!difference.isEmpty()) {
                apart.put(vietnamese.toString(), difference);
            }
        }
        assertThat(apart).isEmpty();
    }

    @Test
    void noTwoHousesSayTheSameKey() {
        Map<String, Path> first = new HashMap<>();
        Set<String> twice = new TreeSet<>();
        for (Path bundle : files(BUNDLES, "messages.properties")) {
            for (String key : keys(bundle)) {
                Path other = first.putIfAbsent(key, bundle);
                if (other != null) {
                    twice.add(key + ": " + other + " and " + bundle);
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void everyPageIsWellFormed() {
        Map<String, String> broken = new HashMap<>();
        pages().forEach((page, text) -> parse(text, new DefaultHandler() { }, page, broken));
        assertThat(broken).isEmpty();
    }

    /** A browser drops a form in a form, and its buttons do nothing; a list brings a form of its own. */
    @Test
    void noFormStandsInAForm() {
        Set<String> nested = new TreeSet<>();
        Map<String, String> broken = new HashMap<>();
        pages().forEach((page, text) -> parse(text, new DefaultHandler() {
            private int open;

            @Override
            public void startElement(String uri, String local, String name, Attributes attributes) {
                if (FORMS.contains(name) && ++open > 1) {
                    nested.add(page + ": " + attributes.getValue("id"));
                }
            }

            @Override
            public void endElement(String uri, String local, String name) {
                open -= FORMS.contains(name) ? 1 : 0;
            }
        }, page, broken));
        assertThat(nested).isEmpty();
    }

    @Test
    void noStyleAndNoScriptIsWrittenIntoAPage() {
        Set<String> found = new TreeSet<>();
        pages().forEach((page, text) -> {
            for (Matcher inline = INLINE.matcher(text); inline.find(); ) {
                found.add(page + ": " + inline.group().strip());
            }
            if (text.contains("<script") || text.contains("<style")) {
                found.add(page + ": script or style element");
            }
            if (text.contains("<f:ajax") || text.contains("<h:commandLink")) {
                found.add(page + ": does not work under the content policy");
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void noReservedWordFollowsADotInAnExpression() {
        Set<String> found = new TreeSet<>();
        pages().forEach((page, text) -> {
            for (Matcher expression = EXPRESSION.matcher(text); expression.find(); ) {
                Matcher reserved = RESERVED.matcher(QUOTED.matcher(expression.group()).replaceAll("''"));
                if (reserved.find()) {
                    found.add(page + ": " + expression.group());
                }
            }
        });
        assertThat(found).as("the parser refuses these; write ['empty'] instead of .empty").isEmpty();
    }

    @Test
    void noWordIsWrittenIntoAPage() {
        List<String> words = new ArrayList<>();
        Map<String, String> broken = new HashMap<>();
        pages().forEach((page, text) -> parse(text, new DefaultHandler() {
            private final StringBuilder between = new StringBuilder();

            @Override
            public void characters(char[] characters, int start, int length) {
                between.append(characters, start, length);
            }

            @Override
            public void startElement(String uri, String local, String name, org.xml.sax.Attributes attributes) {
                judge();
            }

            @Override
            public void endElement(String uri, String local, String name) {
                judge();
            }

            private void judge() {
                String plain = EXPRESSION.matcher(between).replaceAll("").strip();
                if (LETTERS.matcher(plain).find() && !plain.equals("tr")) {
                    words.add(page + ": " + plain);
                }
                between.setLength(0);
            }
        }, page, broken));
        assertThat(words).isEmpty();
    }

    private static void parse(String text, DefaultHandler handler, String page, Map<String, String> broken) {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.newSAXParser().parse(new InputSource(new StringReader(text)), handler);
        } catch (Exception malformed) {
            broken.put(page, malformed.getMessage());
        }
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new HashMap<>();
        for (Path page : files(PAGES, ".xhtml")) {
            try {
                pages.put(PAGES.relativize(page).toString(), Files.readString(page));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return pages;
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> keys(Path bundle) {
        Properties properties = new Properties();
        if (Files.exists(bundle)) {
            try (Reader reader = Files.newBufferedReader(bundle)) {
                properties.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
