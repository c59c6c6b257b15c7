package dk.helhed.opendata.file;

import dk.helhed.access.Door;
import dk.helhed.barometer.released.ReleasedTable;
import dk.helhed.barometer.released.ReleasedTables;
import dk.helhed.barometer.released.TableChoice;
import dk.helhed.barometer.released.TablePictures;
import dk.helhed.barometer.released.TableWording;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.pages.Texts;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a released table as a file, and its map as a picture. Files hold the whole table, whatever the page shows of it. */
@Controller
@Door(Door.PUBLIC)
class TableFileController {

    /** More values than this make a file in JSON that nobody can use. */
    private static final int MOST_VALUES = 1_000_000;

    private final ReleasedTables tables;
    private final TablePictures pictures;
    private final Editions editions;
    private final FileAnswers answers;
    private final Texts texts;

    TableFileController(
            ReleasedTables tables, TablePictures pictures, Editions editions, FileAnswers answers, Texts texts) {
        this.tables = tables;
        this.pictures = pictures;
        this.editions = editions;
        this.answers = answers;
        this.texts = texts;
    }

    @GetMapping({"/tabel/{id}.csv", "/tabel/{id}.xlsx"})
    ResponseEntity<byte[]> file(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String dialect, Page page) {
        return answers.of(document(find(id, page), page), editions.of(page), dialect);
    }

    @GetMapping("/tabel/{id}.json")
    ResponseEntity<byte[]> cube(@PathVariable UUID id, Page page) {
        var table = find(id, page);
        if (TableCube.size(table) > MOST_VALUES) {
            throw new NotFoundException("error.table.json");
        }
        return answers.of(document(table, page), editions.of(page), null);
    }

    @GetMapping("/tabel/{id}.svg")
    ResponseEntity<byte[]> picture(@PathVariable UUID id, @RequestParam Map<String, String> parameters, Page page) {
        var table = find(id, page);
        var edition = editions.of(page);
        var choice = TableChoice.of(table.content(), parameters);
        var svg = pictures.map(table, choice, page.language(), area -> edition.link("/omraade/" + area.code()))
                .orElseThrow(() -> new NotFoundException("error.table.map"));
        return answers.of(svg, "helhed-tabel-" + id, page);
    }

    private TableDocument document(ReleasedTable table, Page page) {
        return new TableDocument(
                editions.of(page), table, new TableWording(texts, page.language()), tables.lines(table));
    }

    private ReleasedTable find(UUID id, Page page) {
        var table = tables.find(id, editions.of(page).asOf()).orElseThrow(() -> new NotFoundException("error.table"));
        if (table.withdrawn() != null) {
            throw new NotFoundException("error.table.withdrawn");
        }
        return table;
    }
}
