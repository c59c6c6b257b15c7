package dk.helhed.policies.file;

import dk.helhed.policies.document.OwnIndicator;
import dk.helhed.policies.document.PolicyDocument;
import dk.helhed.reference.Unit;
import dk.helhed.tables.FileProblem;
import dk.helhed.tables.FileProblems;
import dk.helhed.tables.YamlFile;
import dk.helhed.tables.YamlMap;
import java.util.List;
import java.util.Optional;

/** What became of reading a policy file: the policy, or everything that is wrong in it. */
public sealed interface PolicyFile {

    record Read(PolicyDocument policy) implements PolicyFile {}

    /** At least one problem, by line. */
    record Wrong(List<FileProblem> problems) implements PolicyFile {

        public Wrong {
            problems = List.copyOf(problems);
        }
    }

    /** Reads the text of a file. Nothing in it is believed before all of it has been checked. */
    static PolicyFile read(String text, Measurable measurable) {
        var problems = new FileProblems("policy.file.");
        return YamlFile.map(text, problems)
                .map(file -> read(file, measurable))
                .filter(any -> problems.isEmpty())
                .<PolicyFile>map(Read::new)
                .orElseGet(() -> new Wrong(problems.all()));
    }

    private static PolicyDocument read(YamlMap file, Measurable measurable) {
        var indicators = new IndicatorReader(file.text("municipality")).read(file);
        return new PolicyReader(file, new WithOwn(measurable, indicators)).read(indicators);
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
