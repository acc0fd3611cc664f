package vn.sinhke.dossier.query;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * One rule of law as it is listed, whether a class of its own or a condition of a transition.
 *
 * @param subject what it speaks of: {@code project}, {@code cycle} or {@code payment}
 * @param key the message that says what holds when it is kept
 * @param article act and article as they are quoted
 * @param until null while no end is known
 * @param numbers codes of the dated numbers that it reads
 */
public record LawLine(String subject, String code, String key, String article, LocalDate from, LocalDate until, boolean toConfirm,
                      List<String> numbers) implements Serializable {

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
