package dk.helhed.projects.portfolio;

import dk.helhed.pages.Choice;
import dk.helhed.pages.Download;
import dk.helhed.pages.Page;
import dk.helhed.projects.EffortOrder;
import dk.helhed.tables.Dialect;
import java.util.List;
import java.util.stream.Stream;

/** What can be chosen on the page of the portfolio. */
public record PortfolioChoices(Page page, PortfolioQuery query) {

    public List<Choice> dimensions() {
        return Stream.of(Dimension.values())
                .map(one -> new Choice(one.code(), page.text(one.key()), one == query.dimension()))
                .toList();
    }

    public List<Choice> orders() {
        return Stream.of(EffortOrder.values())
                .map(one -> new Choice(one.code(), page.text(one.key()), one == query.order()))
                .toList();
    }

    public List<Choice> columns() {
        return Stream.of(Column.values())
                .filter(Column::canBeChosen)
                .filter(column -> column != Column.MANAGER || page.reader() != null)
                .map(one -> new Choice(
                        one.code(), page.text(one.key()), query.columns().contains(one)))
                .toList();
    }

    /** The table as files. */
    public List<Download> downloads() {
        var path = PortfolioController.PATH;
        return List.of(
                new Download(
                        page.text("download.name.excel"),
                        page.text("portfolio.file.xlsx"),
                        page.link(path + ".xlsx", query.parameters())),
                new Download(
                        page.text("download.name.csv"),
                        page.text("portfolio.file.csv"),
                        page.link(path + ".csv", query.parameters())),
                new Download(
                        page.text("download.name.csv"),
                        page.text("portfolio.file.csv.excel"),
                        page.link(path + ".csv", query.with("dialect", Dialect.EXCEL_DA.code()))));
    }
}
