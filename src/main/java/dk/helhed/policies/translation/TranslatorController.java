package dk.helhed.policies.translation;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.policies.VisiblePolicies;
import dk.helhed.policies.wording.PolicyWording;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages {@code /politik/…/sprog/…} and {@code /politikker/sprog/…}: a manuscript beside its translation, text by text. */
@Controller
@Door(Translations.TRANSLATE)
class TranslatorController {

    private static final String POLICY = "/politik/{id}/sprog/{language}";
    private static final String WORDS = "/politikker/sprog/{language}";

    private final VisiblePolicies policies;
    private final Translations translations;
    private final TranslationChanges changes;
    private final PolicyWording wording;

    TranslatorController(
            VisiblePolicies policies, Translations translations, TranslationChanges changes, PolicyWording wording) {
        this.policies = policies;
        this.translations = translations;
        this.changes = changes;
        this.wording = wording;
    }

    @GetMapping(POLICY)
    String policy(
            @PathVariable String id,
            @PathVariable String language,
            @RequestParam(required = false) @Nullable String vis,
            @RequestParam(required = false) @Nullable String her,
            Page page,
            Model model) {
        var manuscript = translations.manuscript(policies.find(id));
        return show(desk(manuscript, found(language), ShownTexts.of(vis), her), page, model);
    }

    @GetMapping(WORDS)
    String words(
            @PathVariable String language,
            @RequestParam(required = false) @Nullable String vis,
            @RequestParam(required = false) @Nullable String her,
            Page page,
            Model model) {
        return show(desk(translations.words(), found(language), ShownTexts.of(vis), her), page, model);
    }

    @PostMapping(POLICY + "/{place}")
    String saveText(
            @PathVariable String id,
            @PathVariable String language,
            @PathVariable String place,
            TranslationForm form,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        var manuscript = translations.manuscript(policies.find(id));
        return save(actor, sent(manuscript, language, place, form), page, model, response);
    }

    @PostMapping(WORDS + "/{place}")
    String saveWord(
            @PathVariable String language,
            @PathVariable String place,
            TranslationForm form,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        return save(actor, sent(translations.words(), language, place, form), page, model, response);
    }

    /** A text that somebody has sent. */
    private record Sent(Manuscript manuscript, ReadingLanguage language, SourceText source, TranslationForm form) {}

    private static Sent sent(Manuscript manuscript, String language, String place, TranslationForm form) {
        var source = manuscript.text(place).orElseThrow(() -> new NotFoundException("error.not-found.detail"));
        return new Sent(manuscript, found(language), source, form);
    }

    private String save(Actor actor, Sent sent, Page page, Model model, HttpServletResponse response) {
        var shown = sent.form.shown();
        return switch (changes.save(actor, sent.manuscript, sent.language, sent.source, sent.form)) {
            case Outcome.Done<Translation> done -> {
                var place = sent.source.place().id();
                var path = sent.manuscript.path() + sent.language.tag() + "#" + place;
                yield "redirect:" + page.link(path, Map.of("vis", shown.code(), "her", place));
            }
            case Outcome.Refused<Translation> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("typed", sent.form);
                model.addAttribute("objections", new Objections(refused.objections()));
                var desk = desk(sent.manuscript, sent.language, ShownTexts.ALL, null);
                yield show(desk.only(sent.source), page, model);
            }
        };
    }

    private Desk desk(Manuscript manuscript, ReadingLanguage language, ShownTexts shown, @Nullable String here) {
        return Desk.of(manuscript, language, translations.texts(manuscript, language), shown, here);
    }

    private String show(Desk desk, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("words", wording.of(page));
        model.addAttribute("desk", desk);
        return "policies/translation/texts";
    }

    private static ReadingLanguage found(String language) {
        return ReadingLanguage.of(language)
                .orElseThrow(() -> new NotFoundException("translation.language.none", language));
    }
}
