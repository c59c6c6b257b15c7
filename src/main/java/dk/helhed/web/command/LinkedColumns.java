package dk.helhed.web.command;

import dk.helhed.disclosure.file.Column;
import dk.helhed.disclosure.file.FirstLine;
import dk.helhed.disclosure.file.NamedFile;
import java.util.List;
import java.util.Optional;

/** The columns of a linked table for which nothing was typed: every one that holds no figures divides the table. */
final class LinkedColumns {

    private final NamedFile file;
    private final List<Column> known;

    LinkedColumns(NamedFile file, List<Column> known) {
        this.file = file;
        this.known = known;
    }

    List<Column> without(List<String> figures) {
        return FirstLine.of(file).stream()
                .filter(name -> figures.stream().noneMatch(name::equalsIgnoreCase))
                .map(this::column)
                .toList();
    }

    private Column column(String name) {
        Optional<Column> same =
                known.stream().filter(column -> column.name().equals(name)).findFirst();
        return same.orElseGet(() -> new Column.Flat(name));
    }
}
