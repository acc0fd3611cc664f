package vn.sinhke.document.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An administrative paper by Nghị định 30/2020/NĐ-CP, Phụ lục I, before it is drawn in any format. Number and day are
 * blank until they are given at issue.
 *
 * @param type in capitals above the subject; empty for an official letter
 * @param addressee after "Kính gửi:", empty for none
 * @param authority who decides, above the grounds of a decision; empty for papers that decide nothing
 * @param signatures one, or two side by side for minutes
 * @param recipients without the last line, which is {@code filing}; none where the paper has no such duty
 * @param filing the places of filing after "Lưu:", such as "VT, HSDA"; empty for none
 */
public record OfficialDocument(Issuer issuer, Reference reference, String type, String subject, String addressee, String authority,
                               List<String> grounds, List<Block> body, List<SignatureBlock> signatures, List<String> recipients,
                               String filing, List<Annex> annexes) {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String BLANK = "\u00a0".repeat(6);

    public OfficialDocument {
        type = PaperText.clean(type).toUpperCase(VIETNAMESE);
        subject = PaperText.clean(subject);
        addressee = PaperText.clean(addressee);
        authority = PaperText.clean(authority).toUpperCase(VIETNAMESE);
        grounds = grounds.stream().map(PaperText::clean).toList();
        body = List.copyOf(body);
        signatures = List.copyOf(signatures);
        recipients = recipients.stream().map(PaperText::clean).toList();
        filing = PaperText.clean(filing);
        annexes = List.copyOf(annexes);
    }

    /** Who issues, in the lines in which it is set; the superior may be empty. */
    public record Issuer(String superior, List<String> name) {
        public Issuer {
            superior = PaperText.clean(superior).toUpperCase(VIETNAMESE);
            name = name.stream().map(line -> PaperText.clean(line).toUpperCase(VIETNAMESE)).toList();
        }

        /** Superior and name as they stand on the paper, in one line. */
        public String inOneLine() {
            return (superior.isEmpty() ? "" : superior + " / ") + String.join(" ", name);
        }
    }

    /**
     * Number, symbol, place and day.
     *
     * @param number null until issued
     * @param symbol after the stroke, such as {@code QĐ-UBND}; empty for papers without one
     * @param day null until issued; the year stands there from the first
     */
    public record Reference(Integer number, String symbol, String place, LocalDate day, int year) {
        public Reference {
            symbol = PaperText.clean(symbol);
            place = PaperText.clean(place);
        }

        /** "Số: 05/QĐ-UBND", or with room for the number until it is issued; empty for papers without a symbol. */
        public String numberLine() {
            return symbol.isEmpty() ? "" : "Số: " + numbered();
        }

        /** "05/QĐ-UBND". */
        public String numbered() {
            return (number == null ? BLANK : "%02d".formatted(number)) + "/" + symbol;
        }

        Reference given(int no, LocalDate on) {
            return new Reference(no, symbol, place, on, on.getYear());
        }

        /** "ngày 05 tháng 02 năm 2024", or with room for day and month. */
        public String dayLine() {
            return OfficialDocument.day(day, year);
        }
    }

    /** Another paper as it is quoted: its number with symbol, and its day. */
    public record Quoted(String number, LocalDate day) { }

    /**
     * A part after the signatures, with a head of its own.
     *
     * @param of whose paper it belongs to, after "của"
     */
    public record Annex(String title, String of, List<Block> body) {
        public Annex {
            title = PaperText.clean(title).toUpperCase(VIETNAMESE);
            of = PaperText.clean(of);
            body = List.copyOf(body);
        }
    }

    /**
     * The paper as it goes out: with its number and day, and with the sentence that says which paper it replaces.
     *
     * @param replaced the paper of the same kind that it replaces, null for none
     */
    public OfficialDocument issued(int number, LocalDate day, Quoted replaced) {
        List<Block> whole = new ArrayList<>(body);
        if (replaced != null) {
            String kind = kindName();
            whole.add(Block.text(kind + " này thay thế " + kind + " số " + replaced.number() + " " + day(replaced.day(), 0) + "."));
        }
        return new OfficialDocument(issuer, reference.given(number, day), type, subject, addressee, authority, grounds, whole, signatures,
                recipients, filing, annexes);
    }

    private String kindName() {
        return isLetter() ? "Công văn" : type.charAt(0) + type.substring(1).toLowerCase(VIETNAMESE);
    }

    /** The line under an annex's title: "(Kèm theo Quyết định số 05/QĐ-UBND ngày 05 tháng 02 năm 2024 của …)". */
    public String note(Annex annex) {
        return "(Kèm theo " + kindName() + " số " + reference.numbered() + " " + reference.dayLine() + " của " + annex.of() + ")";
    }

    /** The names under the signatures, as printed. */
    public String signerNames() {
        return signatures.stream().map(SignatureBlock::name).filter(name -> !name.isEmpty()).collect(Collectors.joining("; "));
    }

    /** The offices above the signatures, as printed. */
    public String capacities() {
        return signatures.stream().map(one -> String.join(" / ", one.lines())).collect(Collectors.joining("; "));
    }

    /** Whether it is an official letter (công văn), which has no title: its subject stands under its number. */
    public boolean isLetter() {
        return type.isEmpty();
    }

    /** What the paper is called among files. */
    public String called() {
        return isLetter() ? subject : type + " - " + subject;
    }

    /** The line of number and symbol. */
    public String numberLine() {
        return reference.numberLine();
    }

    /** "Bắc Kạn, ngày 05 tháng 02 năm 2024", or with room for day and month. */
    public String placeAndDay() {
        return reference.place() + ", " + reference.dayLine();
    }

    /** A day in words; a zero stands before days under 10 and months under 3, so that nothing can be added. */
    public static String day(LocalDate day, int year) {
        return day == null ? "ngày " + BLANK + " tháng " + BLANK + " năm " + year
                : "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), day.getMonthValue() < 3 ? "0" + day.getMonthValue()
                        : Integer.toString(day.getMonthValue()), day.getYear());
    }

    /** The grounds as lines: each ends with a semicolon, the last with a full stop. */
    public List<String> groundLines() {
        return IntStream.range(0, grounds.size()).mapToObj(i -> grounds.get(i) + (i < grounds.size() - 1 ? ";" : ".")).toList();
    }

    /** The recipients as lines, the last being where it is filed. */
    public List<String> recipientLines() {
        List<String> all = recipients.stream().map(one -> "- " + one + ";").collect(Collectors.toList());
        if (!filing.isEmpty()) {
            all.add("- Lưu: " + filing + ".");
        }
        return all;
    }
}
