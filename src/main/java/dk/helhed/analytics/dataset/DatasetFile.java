package dk.helhed.analytics.dataset;

import dk.helhed.tables.FileProblem;
import dk.helhed.tables.FileProblems;
import dk.helhed.tables.YamlFile;
import java.util.List;

/** What became of reading the description of a dataset: the dataset, or everything that is wrong in it. */
public sealed interface DatasetFile {

    record Read(Dataset dataset) implements DatasetFile {}

    /** At least one problem, by line. */
    record Wrong(List<FileProblem> problems) implements DatasetFile {

        public Wrong {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads the text of a description. Nothing in it is believed before all of it has been checked.
     *
     * @param lists the code lists that a description may use without writing them
     */
    static DatasetFile read(String text, ReferenceLists lists) {
        var problems = new FileProblems("analytics.dataset.file.");
        return YamlFile.map(text, problems)
                .map(file -> new DatasetReader(file, lists).read())
                .filter(any -> problems.isEmpty())
                .<DatasetFile>map(Read::new)
                .orElseGet(() -> new Wrong(problems.all()));
    }
}
