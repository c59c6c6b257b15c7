package dk.helhed.projects.application;

import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.Language;
import dk.helhed.projects.Sheet.Span;
import dk.helhed.projects.application.Answers.Ask;
import dk.helhed.projects.application.Answers.Theory;
import dk.helhed.projects.money.PayerKind;
import dk.helhed.projects.pool.Pool;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a page of the form of an application. What is not answered yet may be saved; what is wrong may not. */
final class StepReading {

    private final Fields fields;
    private final Language language;
    private final FormReading form;

    StepReading(Fields fields, Language language) {
        this.fields = fields;
        this.language = language;
        this.form = new FormReading(fields, language);
    }

    /**
     * The answers as they are with what the page says.
     *
     * @param span of the effort
     * @param pools finds the pool with a slug that whoever asks may see
     */
    Outcome<Answers> read(Step step, Answers before, Span span, Function<String, Optional<Pool>> pools) {
        return switch (step) {
            case AMOUNT -> amount(before, pools);
            case THEORY -> theory(before);
            case BUDGET -> budget(before, span);
            case AFTER -> {
                var lasting = form.text("lasting");
                var risks = form.text("risks");
                yield form.outcome(() -> before.withAfter(lasting, risks));
            }
            case PLAN, SEND -> new Outcome.Done<>(before);
        };
    }

    private Outcome<Answers> amount(Answers before, Function<String, Optional<Pool>> pools) {
        var pool = pool(before.ask().pool(), pools);
        var amount = form.amount("amount");
        var cofinancing = form.amount("cofinancing");
        var cofinancier = form.line("cofinancier");
        var kind = form.choice(PayerKind.class, "cofinancierKind");
        return form.outcome(() -> before.withAsk(
                new Ask(pool, amount.orElse(null), cofinancing.orElse(null), cofinancier, kind.orElse(null))));
    }

    private @Nullable UUID pool(@Nullable UUID before, Function<String, Optional<Pool>> pools) {
        var slug = fields.text("pool");
        if (slug.isEmpty()) {
            return null;
        }
        var pool = pools.apply(slug);
        if (pool.isEmpty()) {
            form.object("pool", "application.pool.unknown");
        }
        return pool.map(Pool::id).orElse(before);
    }

    private Outcome<Answers> theory(Answers before) {
        var theory = new Theory(
                form.text("challenge"),
                form.text("targetGroup"),
                form.text("effects"),
                form.text("results"),
                form.text("activities"),
                form.text("resources"));
        return form.outcome(() -> before.withTheory(theory));
    }

    private Outcome<Answers> budget(Answers before, Span span) {
        return new BudgetReading(fields, language).read(span).then(done -> addedUp(before.withBudget(done)));
    }

    private static Outcome<Answers> addedUp(Answers answers) {
        var sum = BudgetSum.of(answers);
        if (answers.budget().lines().isEmpty() || sum.isRight()) {
            return new Outcome.Done<>(answers);
        }
        var wanted = sum.wanted();
        if (wanted != null && !sum.isAppliedRight()) {
            return Outcome.refused("budget", "application.budget.applied", sum.applied(), wanted);
        }
        return Outcome.refused("budget", "application.budget.own", sum.own(), Objects.requireNonNull(sum.wantedOwn()));
    }
}
