package dk.helhed.projects.application;

import dk.helhed.forms.Fields;
import dk.helhed.forms.TypedNumber;
import dk.helhed.pages.Language;
import dk.helhed.projects.pool.Pool;
import dk.helhed.projects.pool.Pools;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what an application says into the fields of its form. */
@Component
class StepFields {

    private final Pools pools;

    StepFields(Pools pools) {
        this.pools = pools;
    }

    /** The form of all steps together, with the version. */
    Fields of(Application application, Language language) {
        var answers = application.answers();
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put(Fields.VERSION, List.of(Integer.toString(application.version())));
        fields.put("pool", List.of(slug(answers)));
        fields.put("amount", List.of(written(answers.ask().amount(), language)));
        fields.put("cofinancing", List.of(written(answers.ask().cofinancing(), language)));
        fields.put("cofinancier", List.of(answers.ask().cofinancier()));
        var kind = answers.ask().cofinancierKind();
        fields.put("cofinancierKind", List.of(kind == null ? "" : kind.code()));
        fields.put("challenge", List.of(answers.theory().challenge()));
        fields.put("targetGroup", List.of(answers.theory().targetGroup()));
        fields.put("effects", List.of(answers.theory().effects()));
        fields.put("results", List.of(answers.theory().results()));
        fields.put("activities", List.of(answers.theory().activities()));
        fields.put("resources", List.of(answers.theory().resources()));
        fields.put("lasting", List.of(answers.lasting()));
        fields.put("risks", List.of(answers.risks()));
        fields.put("year", column(answers, line -> Integer.toString(line.year())));
        fields.put("cost", column(answers, line -> line.cost().code()));
        fields.put("applied", column(answers, line -> written(line.applied(), language)));
        fields.put("own", column(answers, line -> written(line.own(), language)));
        return new Fields(fields);
    }

    /** Which pool is meant; empty for the municipality's own funds. */
    private String slug(Answers answers) {
        return Optional.ofNullable(answers.ask().pool())
                .flatMap(pools::find)
                .map(Pool::slug)
                .orElse("");
    }

    private static List<String> column(Answers answers, Function<BudgetLine, String> cell) {
        return answers.budget().lines().stream().map(cell).toList();
    }

    private static String written(@Nullable BigDecimal amount, Language language) {
        return amount == null ? "" : TypedNumber.write(amount, language);
    }
}
