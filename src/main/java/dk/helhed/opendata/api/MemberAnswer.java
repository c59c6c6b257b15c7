package dk.helhed.opendata.api;

import org.jspecify.annotations.Nullable;

/**
 * One of what the figures of a table are told by.
 *
 * @param above the member that it is added up to; null at the top
 */
record MemberAnswer(String member, String title, @Nullable String above) {}
