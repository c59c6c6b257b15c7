package dk.helhed.reports.print;

/** What a document is written for. */
enum Medium {
    SCREEN,
    PAPER
}
