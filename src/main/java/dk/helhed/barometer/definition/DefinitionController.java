package dk.helhed.barometer.definition;

import dk.helhed.access.Door;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages {@code /definitioner} and {@code /definitioner/…}: what figures are counted by, and what became of it. */
@Controller
@Door(KeptDefinitions.PERMISSION)
class DefinitionController {

    private final KeptDefinitions definitions;
    private final ObjectProvider<DefinitionUse> uses;

    DefinitionController(KeptDefinitions definitions, ObjectProvider<DefinitionUse> uses) {
        this.definitions = definitions;
        this.uses = uses;
    }

    @GetMapping("/definitioner")
    String all(Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("definitions", definitions.newest());
        model.addAttribute(
                "counted", definitions.counted().stream().collect(Collectors.groupingBy(CountedIndicator::definition)));
        return "barometer/definitions";
    }

    @GetMapping("/definitioner/{id}")
    String one(@PathVariable String id, Page page, Model model) {
        var kept = definitions.versions(id);
        if (kept.isEmpty()) {
            throw new NotFoundException("error.definition", id);
        }
        model.addAttribute("page", page);
        model.addAttribute("editions", Edition.of(kept));
        model.addAttribute(
                "counted",
                definitions.counted().stream()
                        .filter(one -> one.definition().equals(id))
                        .toList());
        model.addAttribute(
                "uses", uses.stream().flatMap(use -> use.of(id).stream()).toList());
        return "barometer/definition";
    }
}
