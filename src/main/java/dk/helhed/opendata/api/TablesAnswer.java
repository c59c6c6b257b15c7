package dk.helhed.opendata.api;

import java.util.List;

/** The released tables, newest first. */
record TablesAnswer(List<TableDescription> tables) {}
