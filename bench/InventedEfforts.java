package dk.helhed.bench;

import dk.helhed.policies.Effort;
import dk.helhed.policies.EffortSource;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** 250 invented efforts for each invented policy, for measuring only: spread over the first 80 of its goals. */
@Component
class InventedEfforts implements EffortSource {

    private static final int EACH = 250;
    private static final int GOALS = 80;

    @Override
    public List<Effort> workingOn(String policy) {
        return policy.startsWith("bench-")
                ? IntStream.range(0, EACH)
                        .mapToObj(i -> new Effort("g-" + (1 + i % GOALS), "Indsats " + i, "/om"))
                        .toList()
                : List.of();
    }
}
