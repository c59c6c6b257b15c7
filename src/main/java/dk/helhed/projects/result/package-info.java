/** What was measured on the success criteria of an effort, and what somebody judged from it. */
@NullMarked
package dk.helhed.projects.result;

import org.jspecify.annotations.NullMarked;
