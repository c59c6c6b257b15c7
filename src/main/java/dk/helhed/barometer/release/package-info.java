/**
 * The step between calculation and publication: figures counted from register rows are protected, attacked, and released by a
 * second person. Nothing counted from register rows becomes public by another way.
 */
@NullMarked
package dk.helhed.barometer.release;

import org.jspecify.annotations.NullMarked;
