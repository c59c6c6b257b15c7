package dk.helhed.policies.mainstreaming;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form of a check, as it was sent. What was not sent is empty. */
public record CheckForm(
        @Nullable String occasion,
        @Nullable String title,
        @Nullable String committee,
        @Nullable String unit,
        @Nullable String day,
        @Nullable String agendaReference,
        @Nullable String link,
        @Nullable String usable,
        @Nullable String excluded,
        @Nullable String help,
        @Nullable String reason,
        @Nullable List<String> involved,
        @Nullable String involvement,
        @Nullable String cameOfIt,
        @Nullable String effect,
        @Nullable String effectText,
        @Nullable String published,
        @Nullable String version) {

    /** What is sent for "nobody" beside those who were involved. */
    public static final String NOBODY = "nobody";

    private static final String YES = "true";

    /** An empty one. */
    static CheckForm blank(String unit, String day) {
        return new CheckForm(
                null, null, null, unit, day, null, null, null, null, null, null, null, null, null, null, null, YES,
                null);
    }

    /** One that holds what the check says. */
    static CheckForm of(Content content, String unit, @Nullable String version) {
        var item = content.item();
        var offer = content.offer();
        return new CheckForm(
                item.occasion().code(),
                item.title(),
                item.committee(),
                unit,
                item.day().toString(),
                item.agendaReference(),
                item.link(),
                offer.usable().code(),
                offer.excluded(),
                offer.help() == null ? "" : offer.help().code(),
                offer.reason(),
                ticked(content.involvement().who()),
                content.involvement().how(),
                content.involvement().cameOfIt(),
                content.result().effect().code(),
                content.result().text(),
                content.result().published() ? YES : "",
                version);
    }

    private static List<String> ticked(Set<Involved> who) {
        return who.isEmpty()
                ? List.of(NOBODY)
                : who.stream().map(Involved::code).sorted().toList();
    }

    /** Those ticked. */
    public List<String> ticked() {
        return involved == null ? List.of() : involved;
    }

    /** Whether everybody may read what changed. */
    public boolean isPublished() {
        return YES.equals(published);
    }

    /** What stands in each field, by the field's name, in the order of the form. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("occasion", occasion);
        fields.put("title", title);
        fields.put("committee", committee);
        fields.put("unit", unit);
        fields.put("day", day);
        fields.put("agendaReference", agendaReference);
        fields.put("link", link);
        fields.put("usable", usable);
        fields.put("excluded", excluded);
        fields.put("help", help);
        fields.put("reason", reason);
        fields.put("involved", String.join(",", ticked().stream().sorted().toList()));
        fields.put("involvement", involvement);
        fields.put("cameOfIt", cameOfIt);
        fields.put("effect", effect);
        fields.put("effectText", effectText);
        fields.put("published", Boolean.toString(isPublished()));
        var texts = new LinkedHashMap<String, String>();
        fields.forEach((name, text) -> texts.put(name, Objects.requireNonNullElse(text, "")));
        return texts;
    }

    /** What stands in a field. */
    public String text(String field) {
        return Objects.requireNonNull(fields().get(field), field);
    }

    /** What stands in those fields that hold something else than the other form's. */
    Map<String, String> differingFrom(CheckForm other) {
        var differing = new LinkedHashMap<>(fields());
        differing.entrySet().removeAll(other.fields().entrySet());
        return differing;
    }
}
