package dk.helhed.opendata.api;

import dk.helhed.access.Door;
import dk.helhed.barometer.Today;
import dk.helhed.barometer.released.ReleasedTables;
import dk.helhed.barometer.released.TableWording;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.pages.Texts;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Released tables for programs. */
@RestController
@Door(Door.PUBLIC)
@RequestMapping(path = "/api/v1/tables", produces = MediaType.APPLICATION_JSON_VALUE)
class TableApiController {

    private final ReleasedTables tables;
    private final Today today;
    private final Texts texts;

    TableApiController(ReleasedTables tables, Today today, Texts texts) {
        this.tables = tables;
        this.today = today;
        this.texts = texts;
    }

    @GetMapping
    TablesAnswer tables(Page page) {
        var wording = new TableWording(texts, page.language());
        return new TablesAnswer(tables.all(today.of(page)).stream()
                .map(table -> TableDescription.of(table, wording, page))
                .toList());
    }

    @GetMapping("/{table}")
    TableAnswer table(@PathVariable UUID table, Page page) {
        var found = tables.find(table, today.of(page)).orElseThrow(() -> new NotFoundException("error.table"));
        return TableAnswer.of(found, tables.lines(found), new TableWording(texts, page.language()), page);
    }
}
