package dk.helhed.web.command;

import com.ibm.icu.text.MessageFormat;
import dk.helhed.analytics.cube.CubeProblem;
import dk.helhed.analytics.definition.DefinitionProblem;
import dk.helhed.analytics.register.FileError;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.projects.intake.RowProblem;
import dk.helhed.tables.FileProblem;
import dk.helhed.tables.RowError;
import dk.helhed.web.database.DatabaseUnavailable;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.slf4j.LoggerFactory;

/** The terminal: each sentence in Danish, and on the line after it in English. */
record Console(PrintStream out, PrintStream err) {

    static final Locale DANISH = Locale.of("da");

    /** The terminal that the program was started from. */
    static Console standard() {
        return new Console(System.out, System.err);
    }

    /** Tells what has happened. */
    void say(String key, Object... arguments) {
        out.println(text(key, arguments));
        out.flush();
    }

    /** Tells what has been done, and returns the exit code for that. */
    int done(String key, Object... arguments) {
        say(key, arguments);
        return 0;
    }

    /** Tells what is wrong in a line of a file, and what should stand there instead. */
    void refuseRow(RowError error) {
        for (var locale : List.of(DANISH, Locale.ENGLISH)) {
            var sentence =
                    format(locale, error.expected().key(), error.arguments().toArray());
            err.println(format(locale, "console.import.row", error.line(), error.column(), error.found(), sentence));
        }
    }

    /** Tells what is wrong in a field of a file written by hand. */
    void refuseField(FileProblem problem, Texts texts) {
        for (var language : Language.values()) {
            var sentence =
                    texts.text(language, problem.key(), problem.arguments().toArray());
            err.println(format(
                    language.locale(), "console.import.policy.problem", problem.line(), problem.path(), sentence));
        }
    }

    /** Tells what is wrong in a row of a list of efforts. */
    void refuseEffort(RowProblem problem, Texts texts) {
        var objection = problem.objection();
        for (var language : Language.values()) {
            var sentence =
                    texts.text(language, objection.key(), objection.arguments().toArray());
            err.println(format(
                    language.locale(),
                    "console.import.projects.problem",
                    problem.line(),
                    problem.column(),
                    problem.found(),
                    sentence));
        }
    }

    /** Tells what is wrong in a file of definitions, and where in the expression. */
    void refuseDefinition(DefinitionProblem wrong, Texts texts) {
        var problem = wrong.problem();
        for (var language : Language.values()) {
            var sentence =
                    texts.text(language, problem.key(), problem.arguments().toArray());
            err.println(format(language.locale(), "console.cube.problem", problem.line(), problem.path(), sentence));
        }
        if (!wrong.pointer().isEmpty()) {
            err.println(wrong.pointer().indent(2).stripTrailing());
        }
    }

    /** Tells what a cube lacks or why it cannot be counted, and returns the exit code for the latter. */
    int refuseCube(CubeProblem problem, Texts texts) {
        for (var language : Language.values()) {
            err.println(texts.text(language, problem.key(), problem.arguments().toArray()));
        }
        return 1;
    }

    /** Tells how far the work is, apart from what it results in. */
    void note(String key, Object... arguments) {
        err.println(text(key, arguments));
    }

    /** Tells what is wrong in a row of a register, or in the whole file. */
    void refuseRegister(FileError found) {
        var error = found.error();
        for (var locale : List.of(DANISH, Locale.ENGLISH)) {
            var sentence =
                    format(locale, error.expected().key(), error.arguments().toArray());
            err.println(format(
                    locale,
                    "console.import.register.row",
                    found.file(),
                    error.line(),
                    error.column(),
                    error.found(),
                    sentence));
        }
    }

    /** Whether the file can be read; tells when not. */
    boolean canRead(Path file) {
        var readable = Files.isRegularFile(file) && Files.isReadable(file);
        if (!readable) {
            refuse("console.import.unreadable", file);
        }
        return readable;
    }

    /** Tells why it cannot be done, and returns the exit code for that. */
    int refuse(String key, Object... arguments) {
        err.println(text(key, arguments));
        return 1;
    }

    /** Tells why a command ended in failure, and returns the exit code for that. */
    int failed(Exception failure) {
        if (failure instanceof DatabaseUnavailable unavailable) {
            return refuse(unavailable.key(), unavailable.arguments().toArray());
        }
        if (failure instanceof Session.StartFailure start) {
            return refuseStart(start);
        }
        LoggerFactory.getLogger(Console.class).error("The command failed", failure);
        return refuse("console.failed", String.valueOf(failure.getMessage()));
    }

    private int refuseStart(Session.StartFailure failure) {
        StartProblems.badSettings(failure)
                .forEach(problem -> refuse(problem.key(), problem.arguments().toArray()));
        return refuse("console.start");
    }

    /** The sentence in both languages. */
    String text(String key, Object... arguments) {
        return format(DANISH, key, arguments) + System.lineSeparator() + format(Locale.ENGLISH, key, arguments);
    }

    private static String format(Locale locale, String key, Object... arguments) {
        var pattern = ResourceBundle.getBundle("console", locale).getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
