package dk.helhed.disclosure.suppress;

/**
 * What a swap does in one dimension: persons leave some codes and come to others.
 *
 * <p>A person who comes to a code comes to all totals above it, up to where both the code left and the code come to are counted; with no code left,
 * up to the top.
 *
 * @param codes the code asked about first
 * @param signs 1 where persons come, -1 where they leave
 */
@SuppressWarnings("ArrayRecordComponent") // made once, and never compared
record Strand(int[] codes, int[] signs) {}
