package dk.helhed.barometer.released;

import dk.helhed.access.Door;
import dk.helhed.barometer.Today;
import dk.helhed.barometer.page.Downloads;
import dk.helhed.charts.Frame;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.pages.Texts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages {@code /tabeller} and {@code /tabel/…}: tables that were counted from register rows, protected and approved. */
@Controller
@Door(Door.PUBLIC)
class TableController {

    private static final int ROWS_ON_A_PAGE = 100;

    private final ReleasedTables tables;
    private final TablePictures pictures;
    private final Today today;
    private final Texts texts;

    TableController(ReleasedTables tables, TablePictures pictures, Today today, Texts texts) {
        this.tables = tables;
        this.pictures = pictures;
        this.today = today;
        this.texts = texts;
    }

    @GetMapping("/tabeller")
    String all(Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("wording", new TableWording(texts, page.language()));
        model.addAttribute("tables", tables.all(today.of(page)));
        return "barometer/tables";
    }

    @GetMapping("/tabel/{id}")
    String one(
            @PathVariable UUID id,
            @RequestParam Map<String, String> parameters,
            @RequestParam(name = "side", defaultValue = "1") int shown,
            Page page,
            Model model) {
        var table = tables.find(id, today.of(page)).orElseThrow(() -> new NotFoundException("error.table"));
        var choice = TableChoice.of(table.content(), parameters);
        var lines = tables.lines(table, choice);
        var last = Math.max(1, Math.ceilDiv(lines.size(), ROWS_ON_A_PAGE));
        var current = Math.clamp(shown, 1, last);
        model.addAttribute("page", page);
        model.addAttribute("wording", new TableWording(texts, page.language()));
        model.addAttribute("table", table);
        model.addAttribute("choice", choice);
        model.addAttribute(
                "lines",
                lines.stream()
                        .skip((current - 1L) * ROWS_ON_A_PAGE)
                        .limit(ROWS_ON_A_PAGE)
                        .toList());
        model.addAttribute("found", lines.size());
        model.addAttribute("current", current);
        model.addAttribute("last", last);
        draw(table, choice, page, model);
        return "barometer/table";
    }

    private void draw(ReleasedTable table, TableChoice choice, Page page, Model model) {
        var language = page.language();
        var map = pictures.map(table, choice, language, area -> page.link("/omraade/" + area.code()));
        model.addAttribute(
                "chart", pictures.chart(table, choice, language, Frame.WIDE).orElse(null));
        model.addAttribute(
                "narrowChart",
                pictures.chart(table, choice, language, Frame.NARROW).orElse(null));
        model.addAttribute("map", map.orElse(null));
        var formats = map.isPresent()
                ? List.of("csv", "excel", "xlsx", "json", "svg")
                : List.of("csv", "excel", "xlsx", "json");
        model.addAttribute("downloads", Downloads.of(page, table.path(), choice.parameters(), formats));
    }
}
