package dk.helhed.access.provider;

import java.util.List;

/**
 * Something wrong in the settings of a sign-in provider.
 *
 * @param key of the sentence that tells it, in the texts of the console
 * @param arguments of the sentence: the setting, and what stands there or should
 */
public record SettingsProblem(String key, List<String> arguments) {

    static SettingsProblem of(String key, String... arguments) {
        return new SettingsProblem(key, List.of(arguments));
    }
}
