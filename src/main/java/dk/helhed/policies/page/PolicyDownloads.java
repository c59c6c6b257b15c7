package dk.helhed.policies.page;

import dk.helhed.pages.Download;
import dk.helhed.pages.Page;
import dk.helhed.policies.Policy;
import java.util.List;

/** The files that hold what the pages of a policy show. */
final class PolicyDownloads {

    private PolicyDownloads() {}

    static List<Download> of(Page page, Policy policy) {
        return List.of(
                new Download("YAML", page.text("policy.download.yaml"), page.link("/politik/" + policy.id() + ".yaml")),
                csv(page, "policy.download.goals", "/politik/" + policy.id() + "/maal.csv"));
    }

    static List<Download> ofHoles(Page page, Policy policy) {
        return List.of(csv(page, "policy.download.holes", "/politik/" + policy.id() + "/huller.csv"));
    }

    private static Download csv(Page page, String key, String path) {
        return new Download("CSV", page.text(key), page.link(path));
    }
}
