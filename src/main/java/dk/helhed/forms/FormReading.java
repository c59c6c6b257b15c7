package dk.helhed.forms;

import dk.helhed.access.Day;
import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.pages.Language;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads a form field by field, and says all that is wrong with it at once.
 *
 * <p>Each method takes the name of a field. What cannot be kept is objected to under that name, and read as empty.
 */
public final class FormReading {

    /** The longest text on one line, in characters. */
    public static final int LONGEST_LINE = 200;

    /** The longest text of several lines, in characters. */
    public static final int LONGEST_TEXT = 4_000;

    private static final int LONGEST_ADDRESS = 500;

    private final Fields fields;
    private final Language language;
    private final List<Objection> objections = new ArrayList<>();

    public FormReading(Fields fields, Language language) {
        this.fields = fields;
        this.language = language;
    }

    /** What is wrong so far, in the order it was found. */
    public List<Objection> objections() {
        return List.copyOf(objections);
    }

    /** Adds to what is wrong. */
    public void object(String field, String key, Object... arguments) {
        objections.add(Objection.of(field, key, arguments));
    }

    /** What the form says if nothing is wrong with it. */
    public <T> Outcome<T> outcome(Supplier<T> content) {
        return objections.isEmpty() ? new Outcome.Done<>(content.get()) : new Outcome.Refused<>(objections);
    }

    /** A text on one line; may be empty. */
    public String line(String field) {
        return kept(field, FreeText.line(fields.text(field)), LONGEST_LINE);
    }

    /** A text on one line that must be there. */
    public String neededLine(String field) {
        return needed(field, line(field));
    }

    /** A text with line breaks; may be empty. */
    public String text(String field) {
        return kept(field, FreeText.paragraphs(fields.text(field)), LONGEST_TEXT);
    }

    /** A text with line breaks that must be there. */
    public String neededText(String field) {
        return needed(field, text(field));
    }

    /** The lines of a text, each once, without empty ones. */
    public List<String> lines(String field) {
        return text(field)
                .lines()
                .map(FreeText::line)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /** A day; empty if none was typed. */
    public Optional<LocalDate> day(String field) {
        return read(field, Day.in(fields.text(field)), "form.day");
    }

    /** A day that must be there. */
    public Optional<LocalDate> neededDay(String field) {
        needed(field, fields.text(field).strip());
        return day(field);
    }

    /** A number with any decimals; empty if none was typed. */
    public Optional<BigDecimal> number(String field) {
        return read(field, TypedNumber.in(fields.text(field), language), "form.number");
    }

    /** Kroner, zero or more, with at most two decimals; empty if none were typed. */
    public Optional<BigDecimal> amount(String field) {
        return read(field, TypedNumber.amount(fields.text(field), language), "form.amount");
    }

    /** A whole number, zero or more; empty if none was typed. */
    public Optional<Integer> count(String field) {
        var number = TypedNumber.in(fields.text(field), language)
                .filter(value -> value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
                .filter(value -> value.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValueExact);
        return read(field, number, "form.count");
    }

    /** One of the answers; empty if none was chosen. */
    public <E extends Enum<E> & Coded> Optional<E> choice(Class<E> question, String field) {
        return read(field, Coded.of(question, fields.text(field)), "form.choose");
    }

    /** One of the answers, which must be chosen. */
    public <E extends Enum<E> & Coded> Optional<E> neededChoice(Class<E> question, String field) {
        var chosen = Coded.of(question, fields.text(field));
        if (chosen.isEmpty()) {
            object(field, "form.choose");
        }
        return chosen;
    }

    /** All answers that are ticked, in the order of the question. */
    public <E extends Enum<E> & Coded> List<E> choices(Class<E> question, String field) {
        return List.of(question.getEnumConstants()).stream()
                .filter(answer -> fields.isTicked(field, answer.code()))
                .toList();
    }

    /** Whether the one box of the field is ticked. */
    public boolean isTicked(String field) {
        return !fields.text(field).isEmpty();
    }

    /** The address of a web page; may be empty. */
    public String address(String field) {
        return isAddress(fields.text(field)) || fields.text(field).isBlank()
                ? kept(field, FreeText.line(fields.text(field)), LONGEST_ADDRESS)
                : refused(field, "form.address");
    }

    /** Whether the text is the address of a web page, with http or https before it. */
    public static boolean isAddress(String text) {
        try {
            var address = new URI(text.strip());
            return Set.of("http", "https").contains(Objects.requireNonNullElse(address.getScheme(), ""))
                    && address.getHost() != null;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private <T> Optional<T> read(String field, Optional<T> found, String otherwise) {
        if (found.isEmpty() && !fields.text(field).isBlank()) {
            object(field, otherwise);
        }
        return found;
    }

    private String needed(String field, String text) {
        if (text.isEmpty() && objections.stream().noneMatch(one -> one.field().equals(field))) {
            object(field, "form.missing");
        }
        return text;
    }

    private String kept(String field, String text, int most) {
        FreeText.objection(field, text, most).ifPresent(objections::add);
        return text;
    }

    private String refused(String field, String key) {
        object(field, key);
        return "";
    }
}
