package dk.helhed.policies.file;

import dk.helhed.policies.document.Adoption;
import dk.helhed.policies.document.PolicyDocument.Head;
import dk.helhed.policies.document.PolicyDocument.Paper;
import dk.helhed.policies.document.PolicyText;
import dk.helhed.tables.FileProblems;
import dk.helhed.tables.YamlMap;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the cover of a policy file. */
final class HeadReader {

    private HeadReader() {}

    static Head read(YamlMap file, String municipality) {
        var adoption = file.map("adopted").map(HeadReader::adoption).orElse(null);
        var validity = file.map("valid");
        var from = validity.map(map -> PolicyValues.date(map, "from")).orElse(null);
        var to = validity.map(map -> PolicyValues.date(map, "to")).orElse(null);
        validity.ifPresent(map -> checkValidity(map, adoption, from, to));
        var id = PolicyValues.key(file, "policy");
        var replaces = file.has("replaces") ? PolicyValues.key(file, "replaces") : null;
        if (id.equals(replaces)) {
            file.problem("replaces", "replaces-itself", FileProblems.shown(id));
        }
        return new Head(
                id,
                municipality,
                PolicyValues.words(file, "title"),
                PolicyValues.words(file, "summary"),
                adoption,
                from,
                to,
                file.textOrNull("committee"),
                PolicyValues.wordsOrNull(file, "evaluation"),
                PolicyValues.date(file, "evaluateBy"),
                replaces,
                paper(file));
    }

    private static Paper paper(YamlMap file) {
        file.requires("source");
        return file.map("source")
                .map(map -> {
                    var paper = new Paper(PolicyValues.words(map, "title"), PolicyValues.address(map, "url"));
                    map.refuseOthers();
                    return paper;
                })
                .orElseGet(() -> new Paper(PolicyText.danish("?"), null));
    }

    private static Adoption adoption(YamlMap map) {
        var adoption = new Adoption(PolicyValues.period(map, "on"), map.text("by"), map.textOrNull("agenda"));
        map.refuseOthers();
        return adoption;
    }

    private static void checkValidity(
            YamlMap map, @Nullable Adoption adoption, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            map.problem("to", "to-before-from", to.toString(), from.toString());
        }
        if (adoption != null && from != null && from.isBefore(adoption.on().first())) {
            map.problem(
                    "from",
                    "from-before-adoption",
                    from.toString(),
                    adoption.on().code());
        }
        map.refuseOthers();
    }
}
