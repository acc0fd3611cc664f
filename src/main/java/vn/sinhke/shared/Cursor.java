package vn.sinhke.shared;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Where a page of a list begins: beside a row that was seen (by key), or at a number of rows from the start. */
public sealed interface Cursor extends Serializable {

    /** The first page. */
    Cursor START = new Offset(0);

    /** The page that begins this many rows after the start; costs what the skipped rows cost. */
    record Offset(int rows) implements Cursor { }

    /** The page right after the row with this sort value and id; costs what the first page costs. */
    record After(Comparable<?> value, long id) implements Cursor { }

    /** The page right before the row with this sort value and id. */
    record Before(Comparable<?> value, long id) implements Cursor { }

    /** A cursor as it travels: the order it was made for, the id and the value as text. */
    record Token(String sort, long id, String value) {
        private static final char SPLIT = '\n';

        public String encode() {
            return Base64.getUrlEncoder().withoutPadding()
                    .encodeToString((sort + SPLIT + id + SPLIT + value).getBytes(StandardCharsets.UTF_8));
        }

        /** The token of a list in this order; a text that was tampered with, or made for another list, is refused. */
        public static Token of(String text, String sort) {
            return decode(text).filter(found -> found.sort().equals(sort)).orElseThrow(Token::foreign);
        }

        /** Refuses a token that does not belong to the list. */
        public static Problem.RulesBroken foreign() {
            return new Problem.RulesBroken(Violation.of("cursor", "after", "list.cursor.foreign"));
        }

        /** Empty when the text was not made by {@link #encode()}. */
        public static Optional<Token> decode(String text) {
            try {
                String plain = StandardCharsets.UTF_8.newDecoder()
                        .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(text))).toString();
                String[] parts = plain.split(String.valueOf(SPLIT), 3);
                return parts.length == 3
                        ? Optional.of(new Token(parts[0], Long.parseLong(parts[1]), parts[2]))
                        : Optional.empty();
            } catch (IllegalArgumentException | CharacterCodingException foreign) {
                return Optional.empty();
            }
        }
    }
}
