package dk.helhed.projects.application;

import java.util.List;
import java.util.stream.Stream;

/**
 * How far a draft has come on each page of its form.
 *
 * @param size that decides what must be answered
 */
public record Progress(Size size, List<Part> parts) {

    public Progress {
        parts = List.copyOf(parts);
    }

    /**
     * One page.
     *
     * @param needed how much must be answered there for the size
     * @param missing what of that is not
     */
    public record Part(Step step, int needed, List<Demand> missing) {

        public Part {
            missing = List.copyOf(missing);
        }

        /** Whether nothing is missing where something is needed. */
        public boolean isFilled() {
            return needed > 0 && missing.isEmpty();
        }
    }

    static Progress of(Answers answers, Size size) {
        var missing = Demand.missing(answers, size);
        return new Progress(
                size,
                Stream.of(Step.values())
                        .map(step -> new Part(
                                step,
                                needed(step, size),
                                missing.stream()
                                        .filter(demand -> demand.step() == step)
                                        .toList()))
                        .toList());
    }

    private static int needed(Step step, Size size) {
        return (int) Stream.of(Demand.values())
                .filter(demand -> demand.step() == step && demand.isMadeOf(size))
                .count();
    }
}
