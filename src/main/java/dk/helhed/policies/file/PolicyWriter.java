package dk.helhed.policies.file;

import dk.helhed.policies.document.Base;
import dk.helhed.policies.document.Commitment;
import dk.helhed.policies.document.EffectGoal;
import dk.helhed.policies.document.ItemKind;
import dk.helhed.policies.document.OwnIndicator;
import dk.helhed.policies.document.PolicyDocument;
import dk.helhed.policies.document.PolicyDocument.Head;
import dk.helhed.policies.document.PolicyGoal;
import dk.helhed.policies.document.PolicyText;
import dk.helhed.policies.document.Responsible;
import dk.helhed.policies.document.Statement;
import dk.helhed.policies.document.Theme;
import dk.helhed.reference.Period;
import dk.helhed.statistics.Good;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a policy as a file that {@link PolicyFile} reads back to an equal policy. */
public final class PolicyWriter {

    /** The fields of the cover. */
    static final List<String> HEAD = List.of(
            "policy",
            "municipality",
            "title",
            "summary",
            "adopted",
            "valid",
            "committee",
            "evaluation",
            "evaluateBy",
            "replaces",
            "source");

    private PolicyWriter() {}

    /** The text of the file. */
    public static String write(PolicyDocument policy) {
        return fields(policy).toYaml();
    }

    static Fields fields(PolicyDocument policy) {
        var file = new Fields();
        writeHead(policy.head(), file);
        for (var kind : PolicyReader.STATEMENTS) {
            file.putAll(kind.section(), policy.statements(kind), PolicyWriter::fields);
        }
        file.putAll(ItemKind.THEME.section(), policy.themes(), PolicyWriter::fields);
        file.putAll(ItemKind.COMMITMENT.section(), policy.commitments(), PolicyWriter::fields);
        file.putAll(ItemKind.GOAL.section(), policy.goals(), PolicyWriter::fields);
        file.putAll("indicators", policy.indicators(), PolicyWriter::fields);
        return file;
    }

    private static void writeHead(Head head, Fields file) {
        file.put("policy", head.id()).put("municipality", head.municipality());
        file.put("title", words(head.title())).put("summary", words(head.summary()));
        var adoption = head.adoption();
        if (adoption != null) {
            file.put(
                    "adopted",
                    new Fields()
                            .put("on", adoption.on().code())
                            .put("by", adoption.by())
                            .put("agenda", adoption.agenda()));
        }
        if (head.from() != null || head.to() != null) {
            file.put("valid", new Fields().put("from", day(head.from())).put("to", day(head.to())));
        }
        file.put("committee", head.committee())
                .put("evaluation", words(head.evaluation()))
                .put("evaluateBy", day(head.evaluateBy()))
                .put("replaces", head.replaces());
        file.put(
                "source",
                new Fields()
                        .put("title", words(head.source().title()))
                        .put("url", head.source().url()));
    }

    private static Fields fields(Statement statement) {
        return responsible(
                new Fields()
                        .put("key", statement.key())
                        .put("title", words(statement.title()))
                        .put("text", words(statement.text())),
                statement.responsible(),
                statement.source());
    }

    private static Fields fields(Theme theme) {
        return new Fields()
                .put("key", theme.key())
                .put("title", words(theme.title()))
                .put("text", words(theme.text()))
                .put("focusArea", theme.focusArea())
                .put("track", theme.track())
                .put("source", theme.source());
    }

    private static Fields fields(Commitment commitment) {
        return responsible(
                new Fields()
                        .put("key", commitment.key())
                        .put("text", words(commitment.text()))
                        .put("focusArea", commitment.place().focusArea())
                        .put("track", commitment.place().track())
                        .put("theme", commitment.theme())
                        .put("goals", commitment.goals().isEmpty() ? null : commitment.goals()),
                commitment.responsible(),
                commitment.source());
    }

    private static Fields fields(PolicyGoal goal) {
        var fields = responsible(
                new Fields()
                        .put("key", goal.key())
                        .put("text", words(goal.text()))
                        .put("focusArea", goal.focusArea()),
                goal.responsible(),
                goal.source());
        fields.putAll(ItemKind.EFFECT_GOAL.section(), goal.effectGoals(), PolicyWriter::fields);
        return fields;
    }

    private static Fields fields(EffectGoal effect) {
        var fields = new Fields()
                .put("key", effect.key())
                .put("text", words(effect.text()))
                .put("indicator", effect.figure().indicator())
                .put("area", effect.figure().area())
                .put("group", words(effect.group()))
                .put("base", base(effect.base()));
        AimWriter.write(effect.aim(), fields);
        return responsible(fields, effect.responsible(), effect.source());
    }

    private static Fields fields(OwnIndicator indicator) {
        return new Fields()
                .put("code", indicator.code())
                .put("title", words(indicator.title()))
                .put("definition", words(indicator.definition()))
                .put("population", words(indicator.population()))
                .put("numerator", words(indicator.numerator()))
                .put("denominator", words(indicator.denominator()))
                .put("unit", indicator.unit().code())
                .put("direction", way(indicator.direction()))
                .put("frequency", indicator.frequency())
                .put("base", code(indicator.base()))
                .put(
                        "source",
                        new Fields()
                                .put("name", indicator.source().name())
                                .put("url", indicator.source().url()));
    }

    private static Fields responsible(Fields fields, Responsible responsible, @Nullable String source) {
        return fields.put("committee", responsible.committee())
                .put("unit", responsible.unit())
                .put("source", source);
    }

    private static @Nullable Fields base(@Nullable Base base) {
        return base == null
                ? null
                : new Fields().put("period", base.period().code()).put("value", base.value());
    }

    private static @Nullable Fields words(@Nullable PolicyText text) {
        if (text == null) {
            return null;
        }
        var fields = new Fields();
        text.byLanguage().forEach(fields::put);
        return fields;
    }

    static String way(Good good) {
        return good.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String code(@Nullable Period period) {
        return period == null ? null : period.code();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return Objects.toString(day, null);
    }
}
