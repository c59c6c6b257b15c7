/**
 * Applications for money: one form for all pools, whose demands grow with the amount, from the first draft until it is sent.
 *
 * <p>The form follows the theory of change (forandringsteori) in six steps that Københavns Kommune asks for in its common
 * application form.
 */
@NullMarked
package dk.helhed.projects.application;

import org.jspecify.annotations.NullMarked;
