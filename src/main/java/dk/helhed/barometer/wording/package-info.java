/** What figures counted from register rows are told by, and how both are written in the language of a page. */
@NullMarked
package dk.helhed.barometer.wording;

import org.jspecify.annotations.NullMarked;
