package vn.sinhke.shared.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What each operation takes, as {@code requests.properties} tells it: a {@link Shape} says nothing of its fields. */
final class RequestSchemas {
    private static final String REF = "#/components/schemas/";
    private final Properties told = new Properties();

    RequestSchemas() {
        try (InputStream in = RequestSchemas.class.getResourceAsStream("requests.properties")) {
            told.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The body of an operation; empty where it is not told. */
    Optional<Schema> of(String operation) {
        return Optional.ofNullable(told.getProperty(operation)).map(this::read);
    }

    /** Every part that bodies name, by its name. */
    Map<String, Schema> parts() {
        Map<String, Schema> parts = new TreeMap<>();
        told.stringPropertyNames().stream().filter(name -> Character.isUpperCase(name.charAt(0))).forEach(name -> parts.put(name, read(told.getProperty(name))));
        return parts;
    }

    private Schema read(String text) {
        return text.indexOf(':') < 0 ? type(text) : object(text);
    }

    private Schema object(String text) {
        Schema object = OASFactory.createSchema().type(SchemaType.OBJECT);
        List<String> required = new ArrayList<>();
        for (String field : text.split(",\\s*")) {
            String[] parts = field.split(":", 2);
            String name = parts[0].replace("*", "");
            if (parts[0].endsWith("*")) {
                required.add(name);
            }
            object.addProperty(name, type(parts[1].strip()));
        }
        return required.isEmpty() ? object : object.required(required);
    }

    private static Schema type(String name) {
        if (name.startsWith("[")) {
            return OASFactory.createSchema().type(SchemaType.ARRAY).items(type(name.substring(1, name.length() - 1)));
        }
        if (name.indexOf('|') > 0) {
            return OASFactory.createSchema().type(SchemaType.STRING).enumeration(List.copyOf(Arrays.asList(name.split("\\|"))));
        }
        if (Character.isUpperCase(name.charAt(0))) {
            return OASFactory.createSchema().ref(REF + name);
        }
        Schema schema = OASFactory.createSchema();
        return switch (name) {
            case "whole" -> schema.type(SchemaType.INTEGER).format("int32");
            case "money" -> schema.ref(REF + "Money");
            case "number" -> schema.type(SchemaType.NUMBER);
            case "date" -> schema.type(SchemaType.STRING).format("date");
            case "flag" -> schema.type(SchemaType.BOOLEAN);
            case "file" -> schema.type(SchemaType.STRING).format("binary");
            case "any" -> schema.type(SchemaType.OBJECT);
            default -> schema.type(SchemaType.STRING);
        };
    }
}
