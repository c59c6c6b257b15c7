package dk.helhed.policies.page;

import dk.helhed.access.Door;
import dk.helhed.barometer.Today;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.policies.CsvFile;
import dk.helhed.policies.Policies;
import dk.helhed.policies.VisiblePolicies;
import dk.helhed.policies.chain.Chains;
import dk.helhed.policies.chain.Holes;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The files of a policy: the policy itself, its goals with their figures, and its holes. */
@Controller
@Door(Door.PUBLIC)
class PolicyFileController {

    private final VisiblePolicies visible;
    private final Policies policies;
    private final Chains chains;
    private final Today today;

    PolicyFileController(VisiblePolicies visible, Policies policies, Chains chains, Today today) {
        this.visible = visible;
        this.policies = policies;
        this.chains = chains;
        this.today = today;
    }

    /** Byte for byte as it was taken in. */
    @GetMapping("/politik/{id}.yaml")
    ResponseEntity<String> policy(@PathVariable String id) {
        var policy = visible.find(id);
        var text = policies.file(policy.id()).orElseThrow(() -> new NotFoundException("policy.none", id));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/yaml;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(policy.id() + ".yaml")
                                .build()
                                .toString())
                .body(text);
    }

    @GetMapping("/politik/{id}/maal.csv")
    ResponseEntity<byte[]> goals(
            @PathVariable String id, @RequestParam(required = false) @Nullable String dialect, Page page) {
        var links = chains.of(visible.find(id), today.of(page));
        return CsvFile.answer(id + "-maal.csv", GoalRows.of(links), dialect);
    }

    @GetMapping("/politik/{id}/huller.csv")
    ResponseEntity<byte[]> holes(
            @PathVariable String id, @RequestParam(required = false) @Nullable String dialect, Page page) {
        var day = today.of(page);
        var holes = Holes.in(chains.of(visible.find(id), day), day);
        return CsvFile.answer(id + "-huller.csv", HoleRows.of(id, holes), dialect);
    }
}
