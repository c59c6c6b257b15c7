package dk.helhed.projects.pool;

import dk.helhed.access.Outcome;
import dk.helhed.access.Person;
import dk.helhed.access.Scope;
import dk.helhed.access.Unit;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.Language;
import dk.helhed.projects.UnitField;
import dk.helhed.projects.money.PayerKind;
import dk.helhed.projects.pool.PoolSheet.Amounts;
import dk.helhed.projects.pool.PoolSheet.Contact;
import dk.helhed.projects.pool.PoolSheet.Owner;
import dk.helhed.projects.pool.PoolSheet.Payer;
import dk.helhed.projects.pool.PoolSheet.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the form of a pool, and says all that is wrong with it at once. */
final class PoolReading {

    private static final Pattern MAILBOX = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d ]{8,20}");

    private final FormReading form;
    private final Known known;

    PoolReading(Fields fields, Language language, Known known) {
        this.form = new FormReading(fields, language);
        this.known = known;
    }

    /** What the names in a form stand for. */
    interface Known {

        List<Unit> units(String name);

        /** The person with the number; empty if there is none that the reader may name. */
        Optional<Person> person(String number);

        /** How far the right to write goes. */
        Scope reach();

        LocalDate today();
    }

    /**
     * What the form says.
     *
     * @param before as it was; null for a new pool
     * @param shown how its owner was shown; empty if there was none
     */
    Outcome<PoolSheet> read(@Nullable PoolSheet before, String shown) {
        var name = form.neededLine("name");
        var purpose = form.neededText("purpose");
        var applicants = form.neededText("applicants");
        var procedure = form.text("procedure");
        var payer = form.neededLine("payer");
        var kind = form.neededChoice(PayerKind.class, "kind");
        var window = window();
        var amounts = amounts();
        var contact = contact();
        var person = person(before, shown);
        var unit = unit(before, person.orElse(null));
        return form.outcome(() -> new PoolSheet(
                name,
                purpose,
                applicants,
                procedure,
                new Payer(payer, kind.orElseThrow()),
                new Owner(unit.orElseThrow(), person.orElse(null)),
                window,
                amounts,
                contact,
                form.isTicked("published"),
                form.isTicked("closed")));
    }

    private Window window() {
        var window =
                new Window(form.day("opens").orElse(null), form.day("deadline").orElse(null));
        if (window.isReversed()) {
            form.object("deadline", "pool.window.reversed");
        }
        return window;
    }

    private Amounts amounts() {
        var amounts = new Amounts(
                form.amount("total").orElse(null),
                form.amount("least").orElse(null),
                form.amount("most").orElse(null));
        if (amounts.isReversed()) {
            form.object("most", "pool.amounts.reversed");
        }
        return amounts;
    }

    private Contact contact() {
        var contact =
                new Contact(form.neededLine("contact"), form.line("mailbox"), form.line("phone"), form.address("link"));
        if (!contact.mailbox().isEmpty() && !MAILBOX.matcher(contact.mailbox()).matches()) {
            form.object("mailbox", "pool.mailbox.wrong", contact.mailbox());
        }
        if (!contact.phone().isEmpty() && !PHONE.matcher(contact.phone()).matches()) {
            form.object("phone", "pool.phone.wrong", contact.phone());
        }
        return contact;
    }

    private Optional<UUID> person(@Nullable PoolSheet before, String shown) {
        var typed = form.line("owner");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (before != null && typed.equals(shown)) {
            return Optional.ofNullable(before.owner().person());
        }
        var person = known.person(typed).filter(found -> found.isHereOn(known.today()));
        if (person.isEmpty()) {
            form.object("owner", "effort.manager.unknown", typed);
        }
        return person.map(Person::id);
    }

    private Optional<Integer> unit(@Nullable PoolSheet before, @Nullable UUID person) {
        var field = new UnitField(known::units, known.reach(), known.today(), "pool.unit.far");
        return field.read(form, before == null ? null : before.owner().unit(), person);
    }
}
