package dk.helhed.policies.reading;

import dk.helhed.access.Door;
import dk.helhed.barometer.Today;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.policies.Policy;
import dk.helhed.policies.VisiblePolicies;
import dk.helhed.policies.page.Matrix;
import dk.helhed.policies.progress.EffectGoals;
import dk.helhed.policies.translation.ReadingLanguage;
import dk.helhed.policies.translation.Translations;
import dk.helhed.reference.Areas;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page {@code /politik/…/ar} and the like: a whole policy in one language, for reading and printing. */
@Controller
class ReadingController {

    private final VisiblePolicies policies;
    private final Translations translations;
    private final EffectGoals effectGoals;
    private final Today today;
    private final Areas areas;

    ReadingController(
            VisiblePolicies policies, Translations translations, EffectGoals effectGoals, Today today, Areas areas) {
        this.policies = policies;
        this.translations = translations;
        this.effectGoals = effectGoals;
        this.today = today;
        this.areas = areas;
    }

    @Door(Door.PUBLIC)
    @GetMapping("/politik/{id}/{language}")
    String read(@PathVariable String id, @PathVariable String language, Page page, Model model) {
        var policy = policies.find(id);
        var languages = Stream.concat(Stream.of(ReadingLanguage.DANISH), translations.ready(policy).stream())
                .toList();
        var reading = reading(policy, found(language, policy, languages));
        model.addAttribute("page", page);
        model.addAttribute("policy", policy);
        model.addAttribute("reading", reading);
        var figures = new PlainFigures(reading, areas);
        model.addAttribute("figures", figures);
        model.addAttribute("municipality", figures.area(policy.head().municipality()));
        model.addAttribute("effects", effectGoals.read(policy, today.of(page)));
        model.addAttribute("matrix", Matrix.of(policy.document()));
        model.addAttribute("languages", languages);
        return "policies/reading/policy";
    }

    private Reading reading(Policy policy, ReadingLanguage language) {
        return new Reading(
                language,
                translations.texts(translations.manuscript(policy), language),
                translations.texts(translations.words(), language));
    }

    private static ReadingLanguage found(String tag, Policy policy, List<ReadingLanguage> languages) {
        return languages.stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("policy.language.none", policy.id()));
    }
}
