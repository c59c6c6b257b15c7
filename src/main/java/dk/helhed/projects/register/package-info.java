/** The list of efforts, and how one comes into it. */
@NullMarked
package dk.helhed.projects.register;

import org.jspecify.annotations.NullMarked;
