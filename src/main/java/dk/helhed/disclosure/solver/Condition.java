package dk.helhed.disclosure.solver;

/**
 * A linear condition: the sum of factor times variable lies between two numbers, which may be infinite.
 *
 * @param variables numbers of the variables, each once
 * @param factors in the order of the variables
 */
@SuppressWarnings("ArrayRecordComponent") // held in arrays for their size, and never compared
public record Condition(int[] variables, double[] factors, double least, double most) {}
