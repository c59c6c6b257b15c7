package dk.helhed.projects.application;

import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.projects.Effort;
import dk.helhed.projects.application.AppliedMoneyRepository.Line;
import dk.helhed.projects.application.AppliedMoneyRepository.Row;
import dk.helhed.projects.money.CostKind;
import dk.helhed.projects.money.PayerKind;
import dk.helhed.projects.pool.Pool;
import dk.helhed.projects.pool.Pools;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the money of an effort in step with its application. Runs in the transaction that changes the application. */
@Component
class AppliedMoney {

    private static final String APPLIED = "applied_source";
    private static final String OWN = "own_source";

    private final AppliedMoneyRepository repository;
    private final Pools pools;
    private final Texts texts;
    private final Clock clock;

    AppliedMoney(AppliedMoneyRepository repository, Pools pools, Texts texts, Clock clock) {
        this.repository = repository;
        this.pools = pools;
        this.texts = texts;
        this.clock = clock;
    }

    /** What is applied for, and what others are expected to pay. */
    void apply(Effort effort, Application application) {
        put(effort, application, "applied", null, budget(effort, application.answers()));
        putOwn(effort, application);
    }

    /** What is granted; the budget is brought down if it is less than was asked for. */
    void grant(Effort effort, Application application, BigDecimal granted) {
        put(
                effort,
                application,
                "granted",
                granted,
                budget(effort, application.answers()).grantedAs(granted));
    }

    /** What is refused stays in sight; the co-financing goes, since nothing is financed. */
    void refuse(Effort effort, Application application) {
        put(effort, application, "refused", null, budget(effort, application.answers()));
        repository.remove(application.id(), OWN);
    }

    /** Nothing is applied for any more. */
    void takeBack(Application application) {
        repository.remove(application.id(), APPLIED);
        repository.remove(application.id(), OWN);
    }

    private void put(
            Effort effort, Application application, String standing, @Nullable BigDecimal granted, Budget budget) {
        var pool = Optional.ofNullable(application.answers().ask().pool()).flatMap(pools::find);
        var payer = pool.map(one -> one.sheet().name())
                .orElseGet(() -> texts.text(Language.DANISH, "application.own-funds"));
        var kind = pool.map(one -> one.sheet().payer().kind()).orElse(PayerKind.MUNICIPALITY);
        repository.put(
                effort,
                new Row(
                        application.id(),
                        APPLIED,
                        payer,
                        kind.code(),
                        standing,
                        granted,
                        pool.map(Pool::id).orElse(null)),
                lines(budget, BudgetLine::applied));
    }

    private void putOwn(Effort effort, Application application) {
        var ask = application.answers().ask();
        var kind = ask.cofinancierKind();
        if (!ask.isCofinanced() || kind == null) {
            repository.remove(application.id(), OWN);
            return;
        }
        repository.put(
                effort,
                new Row(application.id(), OWN, ask.cofinancier(), kind.code(), "expected", null, null),
                lines(budget(effort, application.answers()), BudgetLine::own));
    }

    /** The lines, or if a small application has none, its sums as other costs of the first year. */
    private Budget budget(Effort effort, Answers answers) {
        if (!answers.budget().lines().isEmpty()) {
            return answers.budget();
        }
        var starts = Objects.requireNonNullElseGet(effort.sheet().span().starts(), () -> LocalDate.now(clock));
        return new Budget(List.of(new BudgetLine(
                starts.getYear(),
                CostKind.OTHER,
                Objects.requireNonNullElse(answers.ask().amount(), BigDecimal.ZERO),
                Objects.requireNonNullElse(answers.ask().cofinancing(), BigDecimal.ZERO))));
    }

    private static List<Line> lines(Budget budget, Function<BudgetLine, BigDecimal> part) {
        return budget.lines().stream()
                .filter(line -> part.apply(line).signum() > 0)
                .map(line -> new Line(line.year(), line.cost().code(), part.apply(line)))
                .toList();
    }
}
