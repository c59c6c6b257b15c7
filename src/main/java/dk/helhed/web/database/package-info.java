/** The PostgreSQL behind the program: the embedded one in the data directory, or a server named by the environment. */
@NullMarked
package dk.helhed.web.database;

import org.jspecify.annotations.NullMarked;
