/** What becomes of applications: they are judged by reviewers without a conflict of interest, and decided once. */
@NullMarked
package dk.helhed.projects.review;

import org.jspecify.annotations.NullMarked;
