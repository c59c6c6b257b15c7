/** Mails that say how much waits: who wants them how often, how they wait, are sent and what becomes of them. */
@NullMarked
package dk.helhed.notices.mail;

import org.jspecify.annotations.NullMarked;
