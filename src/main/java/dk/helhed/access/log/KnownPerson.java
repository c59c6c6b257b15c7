package dk.helhed.access.log;

import java.util.UUID;

/** Somebody who may be meant in a search. */
record KnownPerson(UUID id, String number, String name) {}
