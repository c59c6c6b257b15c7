package dk.helhed.barometer.release;

import dk.helhed.analytics.definition.Definition;
import dk.helhed.barometer.definition.Drafts;
import dk.helhed.barometer.definition.KeptDefinitions;
import dk.helhed.barometer.definition.ReadDraft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds the municipality's own indicators that the figures of a release count. */
@Component
class FedIndicators {

    private final ReleaseSources sources;
    private final KeptDefinitions definitions;

    FedIndicators(ReleaseSources sources, KeptDefinitions definitions) {
        this.sources = sources;
        this.definitions = definitions;
    }

    /** Codes of indicators' figures by the codes of the release's figures; those that count no indicator are missing. */
    Map<String, String> of(Release release) {
        var found = new LinkedHashMap<String, String>();
        var source = sources.find(release.calculation());
        if (source.isEmpty()) {
            return found;
        }
        for (var definition : source.get().definitions()) {
            if (release.indicators().contains(definition.id()) && isKept(source.get(), definition)) {
                definitions
                        .indicatorOf(definition.id(), definition.version())
                        .ifPresent(series -> found.put(definition.id(), series));
            }
        }
        return found;
    }

    /** Whether the definition counts what the kept one of its name and version does: an order may say anything. */
    private boolean isKept(ReleaseSources.Source source, Definition counted) {
        return definitions.versions(counted.id()).stream()
                .filter(kept -> kept.version() == counted.version()
                        && kept.dataset().equals(source.calculation().order().dataset()))
                .map(kept -> Drafts.read(source.plan().delivery(), kept.text()))
                .anyMatch(kept -> kept instanceof ReadDraft.Good good && isSame(good.definition(), counted));
    }

    private static boolean isSame(Definition kept, Definition counted) {
        return List.of(kept.tallies(), kept.measure(), kept.contrast())
                .equals(List.of(counted.tallies(), counted.measure(), counted.contrast()));
    }
}
