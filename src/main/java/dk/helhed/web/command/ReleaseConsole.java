package dk.helhed.web.command;

import dk.helhed.disclosure.file.RefusedFileException;
import dk.helhed.disclosure.release.Release;
import dk.helhed.disclosure.release.Releasing.Step;
import dk.helhed.disclosure.table.DisclosureException;
import dk.helhed.disclosure.table.Fault;
import dk.helhed.disclosure.table.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells about releases and attacks in the terminal: what is being done, what came of it, and what is wrong with what was given. */
record ReleaseConsole(Console console) {

    private static final int SHOWN = 20;

    /** The options that the settings of protection come from. */
    private static final Map<String, String> SETTINGS = Map.of(
            "minimum", "--min",
            "width", "--interval",
            "n", "--dominance N",
            "k", "--dominance K",
            "p", "--p-percent",
            "tables", "--method round: --linked");

    /** Work that can be refused. */
    interface Work {

        int run() throws IOException;
    }

    /** Does the work; a refusal becomes a sentence and the exit code for it. */
    int guarded(Work work) throws IOException {
        try {
            return work.run();
        } catch (RefusedFileException refused) {
            console.refuse("console.protect.file", refused.file());
            refused.errors().forEach(console::refuseRow);
            return console.refuse("console.protect.nothing");
        } catch (DisclosureException fault) {
            console.refuse("protect.fault." + word(fault.fault().name()), arguments(fault));
            return console.refuse("console.protect.nothing");
        } catch (UncheckedIOException unreadable) {
            if (unreadable.getCause() instanceof NoSuchFileException missing) {
                return console.refuse("console.import.unreadable", missing.getFile());
            }
            throw unreadable;
        }
    }

    /** Settings are named as they are typed. */
    private static Object[] arguments(DisclosureException fault) {
        var arguments = fault.arguments().toArray();
        if (fault.fault() == Fault.SETTING_OUT_OF_RANGE) {
            arguments[0] = SETTINGS.getOrDefault(arguments[0].toString(), arguments[0].toString());
        }
        return arguments;
    }

    /** On the stream for errors, so that what is printed can be kept in a file. */
    void progress(Step step) {
        console.err().println(console.text("console.protect." + word(step.name())));
    }

    /** Tells what the release came to, and returns the exit code for it. */
    int done(Release release, List<Path> files) {
        for (int at = 0; at < release.tables().size(); at++) {
            var unused = release.read().get(at).unused();
            if (!unused.isEmpty()) {
                console.refuse(
                        "console.protect.unused", release.read().get(at).table().name(), String.join(", ", unused));
            }
        }
        if (!release.isSafe()) {
            release.findings().stream().limit(SHOWN).forEach(console.err()::println);
            return console.refuse("console.protect.unsafe", release.findings().size());
        }
        for (int at = 0; at < release.tables().size(); at++) {
            var table = release.tables().get(at).table();
            boolean rounded = table.count(Status.ROUNDED) > 0;
            console.say(
                    rounded ? "console.protect.rounded" : "console.protect.done",
                    files.get(at),
                    table.size(),
                    table.count(Status.HIDDEN));
        }
        return 0;
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
