/** The whole program as its visitors meet it: one real server, one real browser. */
@NullMarked
package dk.helhed.browser;

import org.jspecify.annotations.NullMarked;
