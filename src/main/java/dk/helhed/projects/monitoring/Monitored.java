package dk.helhed.projects.monitoring;

import dk.helhed.access.Place;
import java.util.UUID;

/** A project with all that monitoring knows about it. */
public record Monitored(
        UUID effort,
        String number,
        String title,
        String path,
        boolean published,
        boolean example,
        Place place,
        Course course) {}
