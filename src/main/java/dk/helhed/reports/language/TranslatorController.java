package dk.helhed.reports.language;

import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.policies.translation.ReadingLanguage;
import dk.helhed.policies.translation.Translations;
import dk.helhed.reports.section.Sections;
import dk.helhed.reports.status.StatusReport;
import dk.helhed.reports.status.StatusReports;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages {@code /rapporter/…/sprog} and {@code /rapporter/ord/…}: the texts of a report beside their translation. */
@Controller
@Door(Translations.TRANSLATE)
class TranslatorController {

    private static final String REPORT = "/rapporter/{slug}/sprog";
    private static final String ONE = REPORT + "/{language}";
    private static final String WORDS = "/rapporter/ord/{language}";

    private final StatusReports reports;
    private final Sections sections;
    private final ReportTranslations translations;
    private final TranslationChanges changes;

    TranslatorController(
            StatusReports reports, Sections sections, ReportTranslations translations, TranslationChanges changes) {
        this.reports = reports;
        this.sections = sections;
        this.translations = translations;
        this.changes = changes;
    }

    @GetMapping(REPORT)
    String languages(@PathVariable String slug, Page page, Model model) {
        var report = reports.open(slug);
        model.addAttribute("page", page);
        model.addAttribute("report", report);
        model.addAttribute("languages", translations.of(report, reports.facts(report), sections.of(report)));
        return "reports/languages";
    }

    @GetMapping(ONE)
    String texts(@PathVariable String slug, @PathVariable String language, Page page, Model model) {
        var report = reports.open(slug);
        return show(report, found(language), null, page, model);
    }

    @GetMapping(WORDS)
    String words(@PathVariable String language, Page page, Model model) {
        return show(null, found(language), null, page, model);
    }

    @PostMapping(ONE + "/{place}")
    String saveText(
            @PathVariable String slug,
            @PathVariable String language,
            @PathVariable String place,
            Fields typed,
            Page page,
            Model model,
            HttpServletResponse response) {
        return save(reports.open(slug), found(language), place, typed, page, model, response);
    }

    @PostMapping(WORDS + "/{place}")
    String saveWord(
            @PathVariable String language,
            @PathVariable String place,
            Fields typed,
            Page page,
            Model model,
            HttpServletResponse response) {
        return save(null, found(language), place, typed, page, model, response);
    }

    private String save(
            @Nullable StatusReport report,
            ReadingLanguage language,
            String place,
            Fields typed,
            Page page,
            Model model,
            HttpServletResponse response) {
        var before = texts(report, language).stream()
                .filter(text -> text.source().place().equals(place))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("error.not-found.detail"));
        return switch (changes.save(report, language, before, typed)) {
            case Outcome.Done<Translated.Stored> done ->
                "redirect:" + page.link(path(report) + language.tag() + "#" + place);
            case Outcome.Refused<Translated.Stored> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var kept = new RefusedText(place, typed, new Objections(refused.objections()));
                yield show(report, language, kept, page, model);
            }
        };
    }

    private List<Translated> texts(@Nullable StatusReport report, ReadingLanguage language) {
        return report == null
                ? translations.words(language)
                : translations
                        .of(report, reports.facts(report), sections.of(report), language)
                        .all();
    }

    private String show(
            @Nullable StatusReport report,
            ReadingLanguage language,
            @Nullable RefusedText refused,
            Page page,
            Model model) {
        model.addAttribute("page", page);
        model.addAttribute("report", report);
        model.addAttribute("language", language);
        model.addAttribute("path", path(report) + language.tag());
        model.addAttribute("texts", texts(report, language));
        model.addAttribute("refused", refused);
        return "reports/texts";
    }

    private static String path(@Nullable StatusReport report) {
        return report == null ? "/rapporter/ord/" : report.path() + "/sprog/";
    }

    private static ReadingLanguage found(String language) {
        return ReadingLanguage.of(language)
                .orElseThrow(() -> new NotFoundException("translation.language.none", language));
    }
}
