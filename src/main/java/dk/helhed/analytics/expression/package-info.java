/**
 * The language of definitions: conditions on the columns of a row, read by us and by nothing else. It knows no functions, files or
 * arithmetic, so that whoever may write a definition can do no more than describe a group of rows.
 */
@NullMarked
@NamedInterface("expression")
package dk.helhed.analytics.expression;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
