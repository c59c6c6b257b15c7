package dk.helhed.projects.catalogue;

import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.Language;
import dk.helhed.projects.catalogue.Entry.Contact;
import dk.helhed.projects.catalogue.Entry.Took;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes an entry into the fields of its form, and reads it from them. */
final class EntryFields {

    /** The fields in the order of the form. */
    static final List<String> NAMES = List.of(
            "headline",
            "people",
            "money",
            "time",
            "conditions",
            "gave",
            "wrong",
            "otherwise",
            "contact",
            "mailbox",
            "reviewBy",
            "published");

    private static final Pattern MAILBOX = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");

    private EntryFields() {}

    static Fields of(Entry entry) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("headline", entry.headline());
        fields.put("people", entry.took().people());
        fields.put("money", entry.took().money());
        fields.put("time", entry.took().time());
        fields.put("conditions", entry.took().conditions());
        fields.put("gave", entry.gave());
        fields.put("wrong", entry.wrong());
        fields.put("otherwise", entry.otherwise());
        fields.put("contact", entry.contact().function());
        fields.put("mailbox", entry.contact().mailbox());
        fields.put("reviewBy", Objects.toString(entry.reviewBy(), ""));
        fields.put("published", entry.isPublished() ? "true" : "");
        fields.put(Fields.VERSION, Integer.toString(entry.version()));
        return Fields.of(fields);
    }

    /**
     * What the form says. A draft may be as short as its headline; what everybody shall read must also say what it gave, what went
     * wrong, and whom to ask.
     *
     * @param before as it was
     * @param readable whether everybody may read of the effort
     * @param isPrivate whether an e-mail is somebody's own
     */
    static Outcome<Entry> read(
            Fields fields,
            Language language,
            Entry before,
            boolean readable,
            Predicate<String> isPrivate,
            LocalDate today) {
        var form = new FormReading(fields, language);
        var published = form.isTicked("published");
        var headline = form.neededLine("headline");
        var took = new Took(form.text("people"), form.text("money"), form.text("time"), form.text("conditions"));
        var gave = published ? form.neededText("gave") : form.text("gave");
        var wrong = published ? form.neededText("wrong") : form.text("wrong");
        var otherwise = form.text("otherwise");
        var function = published ? form.neededLine("contact") : form.line("contact");
        var mailbox = mailbox(form, published, isPrivate);
        var reviewBy = reviewBy(form, published, today);
        if (published && !readable) {
            form.object("published", "catalogue.effort.hidden");
        }
        return form.outcome(() -> new Entry(
                before.version(),
                headline,
                took,
                gave,
                wrong,
                otherwise,
                new Contact(function, mailbox),
                published ? Objects.requireNonNullElse(before.publishedOn(), today) : null,
                reviewBy));
    }

    private static String mailbox(FormReading form, boolean published, Predicate<String> isPrivate) {
        var mailbox = published ? form.neededLine("mailbox") : form.line("mailbox");
        if (!mailbox.isEmpty() && !MAILBOX.matcher(mailbox).matches()) {
            form.object("mailbox", "catalogue.mailbox.wrong", mailbox);
        } else if (isPrivate.test(mailbox)) {
            form.object("mailbox", "catalogue.mailbox.person");
        }
        return mailbox;
    }

    /** Two years from now if no day was typed, and never later. */
    private static @Nullable LocalDate reviewBy(FormReading form, boolean published, LocalDate today) {
        var latest = today.plusYears(Entry.YEARS_TRUSTED);
        var typed = form.day("reviewBy").orElse(latest);
        if (!published) {
            return null;
        }
        if (typed.isBefore(today) || typed.isAfter(latest)) {
            form.object("reviewBy", "catalogue.review.wrong", Entry.YEARS_TRUSTED);
        }
        return typed;
    }
}
