package dk.helhed.projects.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which applications a list holds. What is null does not narrow it. */
record WantedApplications(@Nullable UUID pool, @Nullable ApplicationState state) {}
