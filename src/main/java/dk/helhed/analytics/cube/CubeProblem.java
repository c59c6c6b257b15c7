package dk.helhed.analytics.cube;

import java.util.List;

/**
 * Why a cube cannot be counted.
 *
 * @param key of the sentence
 * @param arguments of the sentence
 */
public record CubeProblem(String key, List<Object> arguments) {

    public CubeProblem {
        arguments = List.copyOf(arguments);
    }

    public static CubeProblem of(String key, Object... arguments) {
        return new CubeProblem("cube." + key, List.of(arguments));
    }
}
