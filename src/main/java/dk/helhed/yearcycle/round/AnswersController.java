package dk.helhed.yearcycle.round;

import dk.helhed.access.Door;
import dk.helhed.pages.Download;
import dk.helhed.pages.Language;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.policies.CsvFile;
import dk.helhed.tables.Dialect;
import dk.helhed.yearcycle.Cycle;
import dk.helhed.yearcycle.ThemeNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /runder/…/svar}: what the committees answered, for everybody once the round is closed; and as files. */
@Controller
class AnswersController {

    private static final String ROUND = RoundListController.PATH + "/{year:\\d{1,9}}";
    private static final String ANSWERS = ROUND + "/svar";

    private final Rounds rounds;
    private final ThemeNames themes;

    AnswersController(Rounds rounds, ThemeNames themes) {
        this.rounds = rounds;
        this.themes = themes;
    }

    @Door(Door.PUBLIC)
    @GetMapping(ANSWERS)
    String answers(@PathVariable int year, Page page, Model model) {
        var round = closed(year);
        var names = themes.in(page.language());
        var byTheme = new LinkedHashMap<String, List<Answer>>();
        rounds.asked(year)
                .forEach(answer -> byTheme.computeIfAbsent(names.of(answer.theme()), theme -> new ArrayList<>())
                        .add(answer));
        model.addAttribute("page", page);
        model.addAttribute("round", round);
        model.addAttribute("answers", byTheme);
        model.addAttribute("downloads", downloads(round, page));
        return "yearcycle/round/answers";
    }

    private static List<Download> downloads(Round round, Page page) {
        var path = round.answersPath() + ".csv";
        return List.of(
                new Download(page.text("download.name.csv"), page.text("round.file"), page.link(path)),
                new Download(
                        page.text("download.name.excel"),
                        page.text("round.file.excel"),
                        page.link(path, Map.of("dialect", Dialect.EXCEL_DA.code()))));
    }

    @Door(Door.PUBLIC)
    @GetMapping(ANSWERS + ".csv")
    ResponseEntity<byte[]> answersFile(
            @PathVariable int year, @RequestParam(required = false) @Nullable String dialect) {
        return file(closed(year), dialect);
    }

    /** The same while the round is open, for those who run it. */
    @Door(Cycle.EDIT)
    @GetMapping(ROUND + ".csv")
    ResponseEntity<byte[]> roundFile(@PathVariable int year, @RequestParam(required = false) @Nullable String dialect) {
        return file(rounds.find(year).orElseThrow(() -> new NotFoundException("round.none")), dialect);
    }

    private ResponseEntity<byte[]> file(Round round, @Nullable String dialect) {
        var table = RoundFile.of(round, rounds.asked(round.year()), themes.in(Language.DANISH));
        return CsvFile.answer("udvalgsrunde-" + round.year() + ".csv", table, dialect);
    }

    private Round closed(int year) {
        return rounds.find(year)
                .filter(round -> round.state() != RoundState.OPEN)
                .orElseThrow(() -> new NotFoundException("round.answers.none"));
    }
}
