package dk.helhed.reports.print;

import dk.helhed.reports.document.Block;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A table of a Word file, with a first row that is repeated on every page. */
final class WordTable {

    private final XWPFDocument file;
    private final WordScript script;

    WordTable(XWPFDocument file, WordScript script) {
        this.file = file;
        this.script = script;
    }

    void write(Block.Grid grid) {
        var table = table(grid.rows().size() + 1, grid.columns().size());
        var style = Tables.isWide(grid) ? "SmallCell" : "Cell";
        var head = table.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (var i = 0; i < grid.columns().size(); i++) {
            write(
                    head.getCell(i),
                    style,
                    grid.columns().get(i).name(),
                    grid.columns().get(i),
                    true);
        }
        for (var r = 0; r < grid.rows().size(); r++) {
            var row = table.getRow(r + 1);
            row.setCantSplitRow(true);
            writeRow(row.getTableCells(), style, grid, grid.rows().get(r));
        }
    }

    void write(Block.Facts facts) {
        if (facts.facts().isEmpty()) {
            return;
        }
        var words = new Block.Column("", false);
        var table = table(facts.facts().size(), 2);
        for (var r = 0; r < facts.facts().size(); r++) {
            var fact = facts.facts().get(r);
            write(table.getRow(r).getCell(0), "Cell", fact.name(), words, true);
            write(table.getRow(r).getCell(1), "Cell", fact.value(), words, false);
        }
    }

    private XWPFTable table(int rows, int columns) {
        var table = file.createTable(rows, columns);
        table.setStyleID("Grid");
        table.setWidth("100%");
        table.removeBorders();
        if (script.rightToLeft()) {
            table.getCTTbl().getTblPr().addNewBidiVisual();
        }
        return table;
    }

    private void writeRow(List<XWPFTableCell> cells, String style, Block.Grid grid, List<String> texts) {
        for (var i = 0; i < texts.size(); i++) {
            write(cells.get(i), style, texts.get(i), grid.columns().get(i), false);
        }
    }

    private void write(XWPFTableCell cell, String style, String text, Block.Column column, boolean bold) {
        var paragraph = cell.getParagraphs().getFirst();
        paragraph.setStyle(style);
        if (column.number()) {
            // In a paragraph from right to left, "right" and "left" change places in the files of Word.
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        script.write(paragraph, text).setBold(bold);
    }
}
