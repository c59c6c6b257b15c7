package dk.helhed.reports.page;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.policies.translation.Translations;
import dk.helhed.reports.draft.ReportWord;
import dk.helhed.reports.language.Edition;
import dk.helhed.reports.language.Manuscript;
import dk.helhed.reports.language.ReportTranslations;
import dk.helhed.reports.paper.Papers;
import dk.helhed.reports.status.StatusReports;
import dk.helhed.yearcycle.council.Statements;
import dk.helhed.yearcycle.council.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages {@code /rapporter/…} and {@code /rapporter/…/borgere}: a report in one edition and one language. */
@Controller
@Door(Door.PUBLIC)
class ReportController {

    private final StatusReports reports;
    private final ShownReports shown;
    private final ReportTranslations translations;
    private final Statements statements;

    ReportController(
            StatusReports reports, ShownReports shown, ReportTranslations translations, Statements statements) {
        this.reports = reports;
        this.shown = shown;
        this.translations = translations;
        this.statements = statements;
    }

    @GetMapping("/rapporter/{slug:[a-z0-9-]+}")
    String full(
            @PathVariable String slug, @RequestParam(required = false) @Nullable String sprog, Page page, Model model) {
        return show(slug, Edition.FULL, sprog, page, model);
    }

    @GetMapping("/rapporter/{slug:[a-z0-9-]+}/{edition}")
    String edition(
            @PathVariable String slug,
            @PathVariable String edition,
            @RequestParam(required = false) @Nullable String sprog,
            Page page,
            Model model) {
        var found = Edition.of(edition).orElseThrow(() -> new NotFoundException("report.edition.none", edition));
        return show(slug, found, sprog, page, model);
    }

    private String show(String slug, Edition edition, @Nullable String asked, Page page, Model model) {
        var report = reports.known(slug);
        var found = shown.of(report, edition, asked, page.language());
        model.addAttribute("page", page);
        model.addAttribute("shown", found);
        if (!Manuscript.isOfSite(found.language())) {
            model.addAttribute("skip", translations.word(found.language(), ReportWord.SKIP));
            model.addAttribute("choice", translations.word(found.language(), ReportWord.LANGUAGES));
            return "reports/reading";
        }
        model.addAttribute("mayWritePaper", report.isFrozen() && Actor.isHeld(Papers.EDIT));
        model.addAttribute("mayEdit", !report.isFrozen() && Actor.isHeld(StatusReports.EDIT));
        model.addAttribute("mayTranslate", !report.isFrozen() && Actor.isHeld(Translations.TRANSLATE));
        model.addAttribute("statements", statements.shown(Subject.report(report.slug()), report.title()));
        return "reports/report";
    }
}
