package dk.helhed.projects.intake;

import dk.helhed.forms.Coded;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.policies.translation.ReadingLanguage;
import dk.helhed.projects.Evidence;
import dk.helhed.projects.Kind;
import dk.helhed.projects.Phase;
import dk.helhed.projects.money.PayerKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The words that columns with a fixed choice know: our codes, the names on our pages, and what others often write. */
@Component
class Vocabulary {

    private static final Map<EffortColumn, Map<String, String>> OTHERS = Map.of(
            EffortColumn.KIND,
            Map.of("permanent", "operation", "permanent tilbud", "operation", "fast tilbud", "operation"),
            EffortColumn.PHASE,
            Map.ofEntries(
                    Map.entry("igangværende", "running"),
                    Map.entry("aktiv", "running"),
                    Map.entry("aktivt", "running"),
                    Map.entry("løbende", "running"),
                    Map.entry("in progress", "running"),
                    Map.entry("ongoing", "running"),
                    Map.entry("planlagt", "granted"),
                    Map.entry("planned", "granted"),
                    Map.entry("drift", "anchored"),
                    Map.entry("forankret", "anchored"),
                    Map.entry("slut", "ended"),
                    Map.entry("afsluttet projekt", "ended"),
                    Map.entry("completed", "ended")),
            EffortColumn.PUBLISHED,
            Map.of("ja", "true", "yes", "true", "x", "true", "1", "true", "nej", "false", "no", "false", "0", "false"),
            EffortColumn.PAYER_KIND,
            Map.of("kommune", "municipality", "kommunen", "municipality", "stat", "state", "region", "region"));

    private final Map<EffortColumn, Map<String, String>> known = new EnumMap<>(EffortColumn.class);
    private final Map<String, String> languages = new HashMap<>();

    Vocabulary(Texts texts) {
        add(EffortColumn.KIND, Kind.values(), texts);
        add(EffortColumn.PHASE, Phase.values(), texts);
        add(EffortColumn.EVIDENCE, Evidence.values(), texts);
        add(EffortColumn.PAYER_KIND, PayerKind.values(), texts);
        known.put(EffortColumn.PUBLISHED, new HashMap<>(Map.of("true", "true", "false", "false")));
        OTHERS.forEach((column, words) -> words.forEach(known.getOrDefault(column, new HashMap<>())::putIfAbsent));
        Stream.concat(Stream.of(ReadingLanguage.DANISH), ReadingLanguage.ALL.stream())
                .forEach(this::addLanguage);
    }

    private void add(EffortColumn column, Coded[] answers, Texts texts) {
        var words = new HashMap<String, String>();
        for (var answer : answers) {
            words.put(answer.code(), answer.code());
            for (var language : Language.values()) {
                words.put(new Word(column, texts.text(language, answer.key())).text(), answer.code());
            }
        }
        known.put(column, words);
    }

    private void addLanguage(ReadingLanguage language) {
        var names = Stream.concat(
                Stream.of(language.tag(), language.ownName()),
                Stream.of(Language.values()).map(language::name));
        names.forEach(name -> languages.put(new Word(EffortColumn.LANGUAGES, name).text(), language.tag()));
    }

    /** What the word means, as our own files write it; empty for an unknown one. */
    Optional<String> meaning(EffortColumn column, String word) {
        var text = new Word(column, word).text();
        return Optional.ofNullable(known.getOrDefault(column, Map.of()).get(text));
    }

    /** The tag of the language; empty for one that is not offered. */
    Optional<String> language(String word) {
        return Optional.ofNullable(languages.get(new Word(EffortColumn.LANGUAGES, word).text()));
    }

    /** The answers that a column offers, in order; empty if it takes any text. */
    static List<? extends Coded> answers(EffortColumn column) {
        return switch (column) {
            case KIND -> List.of(Kind.values());
            case PHASE -> List.of(Phase.values());
            case EVIDENCE -> List.of(Evidence.values());
            case PAYER_KIND -> List.of(PayerKind.values());
            default -> List.of();
        };
    }
}
