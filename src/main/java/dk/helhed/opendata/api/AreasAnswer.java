package dk.helhed.opendata.api;

import java.util.List;

/** The areas, by code. */
record AreasAnswer(List<AreaDescription> areas) {}
