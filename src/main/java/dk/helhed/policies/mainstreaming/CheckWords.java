package dk.helhed.policies.mainstreaming;

import dk.helhed.forms.Coded;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in the page's language what the form of a check asks and answers. */
public record CheckWords(Page page) {

    /** The answers that the question offers, the one with the code chosen. */
    private List<Choice> choices(Coded[] answers, String chosen) {
        return Stream.of(answers)
                .map(answer -> new Choice(
                        answer.code(), page.text(answer.key()), answer.code().equals(chosen)))
                .toList();
    }

    /** What a check can be about. */
    public List<Choice> occasions(CheckForm typed) {
        return choices(Occasion.values(), typed.text("occasion"));
    }

    /** Whether everybody can use it. */
    public List<Choice> usable(CheckForm typed) {
        return choices(Usable.values(), typed.text("usable"));
    }

    /** What can help. */
    public List<Choice> helps(CheckForm typed) {
        return choices(Help.values(), typed.text("help"));
    }

    /** Who can have been involved, and nobody. */
    public List<Choice> involved(CheckForm typed) {
        var choices = new ArrayList<Choice>();
        Stream.of(Involved.values())
                .map(one -> new Choice(
                        one.code(), page.text(one.key()), typed.ticked().contains(one.code())))
                .forEach(choices::add);
        choices.add(new Choice(
                CheckForm.NOBODY,
                page.text("mainstreaming.involved.nobody"),
                typed.ticked().contains(CheckForm.NOBODY)));
        return choices;
    }

    /** What can have become of it. */
    public List<Choice> effects(CheckForm typed) {
        return choices(Effect.values(), typed.text("effect"));
    }

    /** The name of a field. */
    public String field(String name) {
        return page.text("mainstreaming.field." + name);
    }

    /** What stands in a field, in words. */
    public String value(String field, String text) {
        if (text.isEmpty()) {
            return page.text("mainstreaming.nothing");
        }
        return switch (field) {
            case "occasion", "usable", "help", "effect" -> page.text("mainstreaming." + field + "." + text);
            case "involved" ->
                Stream.of(text.split(",", -1))
                        .map(code -> page.text("mainstreaming.involved." + code))
                        .collect(Collectors.joining(", "));
            case "published" -> page.text("mainstreaming.published." + text);
            default -> text;
        };
    }

    /** Those who were involved, in words. */
    public static String involved(Content content, Page page) {
        var who = content.involvement().who();
        return who.isEmpty()
                ? page.text("mainstreaming.involved.nobody")
                : who.stream().sorted().map(one -> page.text(one.key())).collect(Collectors.joining(", "));
    }
}
