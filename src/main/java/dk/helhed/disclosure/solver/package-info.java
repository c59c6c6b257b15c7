/** The only package that knows the solvers: smallest and largest values under linear conditions, and choices at least cost. */
@NullMarked
package dk.helhed.disclosure.solver;

import org.jspecify.annotations.NullMarked;
