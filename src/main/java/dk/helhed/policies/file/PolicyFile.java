package dk.helhed.policies.file;

import dk.helhed.policies.document.OwnIndicator;
import dk.helhed.policies.document.PolicyDocument;
import dk.helhed.reference.Unit;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What became of reading a policy file: the policy, or everything that is wrong in it. */
public sealed interface PolicyFile {

    /** Largest file that is read, in characters. */
    int LARGEST = 1_000_000;

    record Read(PolicyDocument policy) implements PolicyFile {}

    /** At least one problem, by line. */
    record Wrong(List<FileProblem> problems) implements PolicyFile {

        public Wrong {
            problems = List.copyOf(problems);
        }
    }

    /** Reads the text of a file. Nothing in it is believed before all of it has been checked. */
    static PolicyFile read(String text, Measurable measurable) {
        var problems = new Problems();
        var policy = text.length() > LARGEST ? tooLarge(text, problems) : read(text, measurable, problems);
        return policy.filter(any -> problems.isEmpty())
                .<PolicyFile>map(Read::new)
                .orElseGet(() -> new Wrong(problems.all()));
    }

    private static Optional<PolicyDocument> tooLarge(String text, Problems problems) {
        problems.add(1, "", "too-large", text.length(), LARGEST);
        return Optional.empty();
    }

    private static Optional<PolicyDocument> read(String text, Measurable measurable, Problems problems) {
        return mapping(text, problems).map(file -> {
            var indicators = new IndicatorReader(file.text("municipality")).read(file);
            return new PolicyReader(file, new WithOwn(measurable, indicators)).read(indicators);
        });
    }

    private static Optional<YamlMap> mapping(String text, Problems problems) {
        // A file needs no aliases, and a file full of them could keep us reading for ever.
        var settings = LoadSettings.builder().setMaxAliasesForCollections(0).build();
        try {
            var whole = new Compose(settings).composeString(text);
            if (whole.isEmpty()) {
                problems.add(1, "", "nothing");
            }
            return whole.flatMap(node -> YamlMap.of(node, "", problems));
        } catch (MarkedYamlEngineException broken) {
            var line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            problems.add(line, "", "yaml", Problems.shown(String.valueOf(broken.getProblem())));
        } catch (YamlEngineException broken) {
            problems.add(1, "", "yaml", Problems.shown(String.valueOf(broken.getMessage())));
        }
        return Optional.empty();
    }

    /** What can be measured, the file's own indicators included. */
    record WithOwn(Measurable others, List<OwnIndicator> own) implements Measurable {

        @Override
        public boolean hasArea(String code) {
            return others.hasArea(code);
        }

        @Override
        public boolean hasIndicator(String code) {
            return own.stream().anyMatch(defined -> defined.code().equals(code)) || others.hasIndicator(code);
        }

        @Override
        public Optional<Unit> unitOf(String indicator) {
            return own.stream()
                    .filter(defined -> defined.code().equals(indicator))
                    .map(OwnIndicator::unit)
                    .findFirst()
                    .or(() -> others.unitOf(indicator));
        }
    }
}
