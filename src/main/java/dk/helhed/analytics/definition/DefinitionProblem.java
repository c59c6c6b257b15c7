package dk.helhed.analytics.definition;

import dk.helhed.tables.FileProblem;

/**
 * What is wrong in a file of definitions.
 *
 * @param pointer the line of an expression and, below it, carets under the piece that is meant; empty if the problem is not in one
 */
public record DefinitionProblem(FileProblem problem, String pointer) {}
