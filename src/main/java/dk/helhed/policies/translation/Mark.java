package dk.helhed.policies.translation;

/**
 * How far a translation is, without its text.
 *
 * @param source the Danish text it was made from
 * @param ready whether the translator is done with it
 */
record Mark(String source, boolean ready) {}
