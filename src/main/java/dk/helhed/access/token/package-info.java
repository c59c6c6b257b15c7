/** Tokens: what a program shows to act for a person, within what the person may. */
@NullMarked
package dk.helhed.access.token;

import org.jspecify.annotations.NullMarked;
