package vn.sinhke.shared.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Lets a resource take a {@link Shape} as its body: one JSON object in UTF-8, of a bounded size. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class ShapeReader implements MessageBodyReader<Shape> {
    /** A dossier of 500 participants and 1,000 budget lines has under half of this. */
    static final int LARGEST = 1024 * 1024;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Shape.class;
    }

    @Override
    public Shape readFrom(Class<Shape> type, Type generic, Annotation[] annotations, MediaType media,
            MultivaluedMap<String, String> headers, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new HttpRefusal(HttpRefusal.TOO_LARGE);
        }
        return Shape.of(parsed(bytes));
    }

    /** A parser may throw many things at what people send; all of them mean the same. */
    static JsonObject parsed(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            try (JsonParser parser = Json.createParser(new StringReader(text))) {
                parser.next();
                JsonObject object = parser.getObject();
                if (parser.hasNext()) {
                    throw new HttpRefusal(HttpRefusal.MALFORMED);
                }
                return object;
            }
        } catch (CharacterCodingException | RuntimeException malformed) {
            throw new HttpRefusal(HttpRefusal.MALFORMED);
        }
    }
}
