package dk.helhed.policies.mainstreaming;

import dk.helhed.access.Day;
import dk.helhed.access.Objection;
import dk.helhed.forms.Coded;
import dk.helhed.forms.FormReading;
import dk.helhed.forms.FreeText;
import dk.helhed.policies.mainstreaming.Content.Involvement;
import dk.helhed.policies.mainstreaming.Content.Item;
import dk.helhed.policies.mainstreaming.Content.NormalOffer;
import dk.helhed.policies.mainstreaming.Content.Result;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a form, and says all that is wrong with it at once. */
final class CheckReading {

    static final int LONGEST_LINE = 200;
    static final int LONGEST_LINK = 500;
    static final int LONGEST_TEXT = 2_000;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private final CheckForm form;
    private final LocalDate today;
    private final List<Objection> objections = new ArrayList<>();

    CheckReading(CheckForm form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    List<Objection> objections() {
        return List.copyOf(objections);
    }

    /**
     * What the form says; empty, with objections, if it cannot be kept.
     *
     * @param unit the unit that is meant; null if that is objected to already
     */
    Optional<Content> content(@Nullable Integer unit) {
        var item = item(unit == null ? 0 : unit);
        var offer = offer();
        var involvement = involvement();
        var result = result();
        return objections.isEmpty() && item.isPresent() && offer.isPresent() && result.isPresent()
                ? Optional.of(new Content(item.get(), offer.get(), involvement, result.get()))
                : Optional.empty();
    }

    void object(String field, String key, Object... arguments) {
        objections.add(Objection.of(field, key, arguments));
    }

    private Optional<Item> item(int unit) {
        var occasion = answer(Occasion.class, "occasion");
        var title = line("title", LONGEST_LINE);
        var committee = line("committee", LONGEST_LINE);
        require("title", title);
        require("committee", committee);
        var day = day();
        var reference = line("agendaReference", LONGEST_LINE);
        var link = link();
        return occasion.isPresent() && day.isPresent()
                ? Optional.of(new Item(occasion.get(), title, committee, unit, day.get(), reference, link))
                : Optional.empty();
    }

    private Optional<LocalDate> day() {
        var day = Day.in(form.text("day"));
        if (day.isEmpty()) {
            object("day", "people.day.wrong");
        } else if (day.get().isBefore(FIRST) || day.get().isAfter(today.plusYears(1))) {
            object("day", "mainstreaming.day.far");
            return Optional.empty();
        }
        return day;
    }

    private String link() {
        var link = line("link", LONGEST_LINK);
        if (!link.isEmpty() && !FormReading.isAddress(link)) {
            object("link", "mainstreaming.link.wrong");
        }
        return link;
    }

    private Optional<NormalOffer> offer() {
        var help = Coded.of(Help.class, form.text("help")).orElse(null);
        var offer = answer(Usable.class, "usable")
                .map(usable -> new NormalOffer(usable, text("excluded"), help, text("reason")));
        offer.ifPresent(this::checkAgree);
        return offer;
    }

    /** Whether the answers about the normal offer agree. */
    private void checkAgree(NormalOffer offer) {
        switch (offer.usable()) {
            case YES -> {
                if (!offer.excluded().isEmpty() || offer.help() != null) {
                    object("usable", "mainstreaming.usable.contradicts");
                }
            }
            case NO -> {
                require("excluded", offer.excluded());
                if (offer.help() == null) {
                    object("help", "mainstreaming.choose");
                }
                require("reason", offer.reason());
            }
            case UNKNOWN -> {}
        }
    }

    private Involvement involvement() {
        var who = form.ticked().stream()
                .flatMap(code -> Coded.of(Involved.class, code).stream())
                .collect(Collectors.toSet());
        var nobody = form.ticked().contains(CheckForm.NOBODY);
        if (who.isEmpty() != nobody) {
            object("involved", nobody ? "mainstreaming.involved.contradicts" : "mainstreaming.choose");
        }
        var how = text("involvement");
        if (!who.isEmpty()) {
            require("involvement", how);
        }
        return new Involvement(who, how, text("cameOfIt"));
    }

    private Optional<Result> result() {
        var effect = answer(Effect.class, "effect");
        var text = text("effectText");
        if (effect.filter(Effect::isChange).isPresent()) {
            require("effectText", text);
        }
        return effect.map(answer -> new Result(answer, text, form.isPublished()));
    }

    private <E extends Enum<E> & Coded> Optional<E> answer(Class<E> question, String field) {
        var answer = Coded.of(question, form.text(field));
        if (answer.isEmpty()) {
            object(field, "mainstreaming.choose");
        }
        return answer;
    }

    private void require(String field, String text) {
        if (text.isEmpty()) {
            object(field, "mainstreaming.missing");
        }
    }

    private String line(String field, int most) {
        return kept(field, FreeText.line(form.text(field)), most);
    }

    private String text(String field) {
        return kept(field, FreeText.paragraphs(form.text(field)), LONGEST_TEXT);
    }

    private String kept(String field, String text, int most) {
        FreeText.objection(field, text, most).ifPresent(objections::add);
        return text;
    }
}
