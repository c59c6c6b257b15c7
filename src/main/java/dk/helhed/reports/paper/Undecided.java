package dk.helhed.reports.paper;

import java.time.LocalDate;

/** A paper that was sent to a meeting that is past, and that no decision is noted about. */
record Undecided(int number, String title, String committee, LocalDate meeting) {}
