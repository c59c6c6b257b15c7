package dk.helhed.access.log;

import dk.helhed.pages.Page;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out what somebody means who searches the log, and what is wrong with it, by the name of the field. */
final class LogSearch {

    private final LogEntries entries;
    private final Page page;
    private final Map<String, String> problems = new HashMap<>();

    LogSearch(LogEntries entries, Page page) {
        this.entries = entries;
        this.page = page;
    }

    /** What is meant; it is whole only if there are no {@link #problems()}. */
    Criteria read(LogForm form) {
        var who = whom("hvem", form.who()).filter(Whom.One::isPerson);
        if (who.isEmpty() && given(form.who()).isPresent()) {
            problems.putIfAbsent("hvem", page.text("log.nobody"));
        }
        var from = day("fra", form.from());
        var to = day("til", form.to());
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            problems.put("til", page.text("log.bad.order"));
        }
        return new Criteria(
                who.map(Whom.One::person).orElse(null),
                given(form.event()).orElse(null),
                given(form.kind()).orElse(null),
                whom("om", form.whom()).map(Whom.One::subject).orElse(null),
                from.orElse(null),
                to.orElse(null));
    }

    Map<String, String> problems() {
        return problems;
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(typed -> !typed.isBlank()).map(StoredText::of);
    }

    private Optional<Whom.One> whom(String field, @Nullable String text) {
        return given(text).flatMap(typed -> switch (Whom.of(typed, entries)) {
            case Whom.One one -> Optional.of(one);
            case Whom unclear -> {
                problems.put(field, unclear.problem(page));
                yield Optional.<Whom.One>empty();
            }
        });
    }

    private Optional<LocalDate> day(String field, @Nullable String text) {
        return given(text).flatMap(typed -> {
            try {
                if (typed.matches("\\d{4}-\\d\\d-\\d\\d")) {
                    return Optional.of(LocalDate.parse(typed));
                }
                problems.put(field, page.text("log.bad.day"));
            } catch (DateTimeParseException noSuchDay) {
                problems.put(field, page.text("log.bad.day"));
            }
            return Optional.empty();
        });
    }
}
