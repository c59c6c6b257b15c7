package dk.helhed.opendata.api;

import java.util.List;

/** The codes of what can go wrong. Programs may rely on them; each is explained on the page {@code /api}. */
final class ProblemCodes {

    static final List<String> ALL = List.of("bad-address", "not-found", "method-not-allowed", "refused", "failed");

    private ProblemCodes() {}
}
