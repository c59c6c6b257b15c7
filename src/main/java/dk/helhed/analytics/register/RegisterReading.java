package dk.helhed.analytics.register;

import dk.helhed.analytics.dataset.Dataset;
import dk.helhed.analytics.duckdb.DuckDb;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import dk.helhed.tables.ExpectedForm;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads files of register rows into Parquet files of one year each, in which people are pseudonyms; or says what is wrong. */
final class RegisterReading {

    private final Dataset dataset;
    private final PseudonymKey key;
    private final DuckDbLimits limits;
    private final IntakeProgress progress;

    RegisterReading(Dataset dataset, PseudonymKey key, DuckDbLimits limits, IntakeProgress progress) {
        this.dataset = dataset;
        this.key = key;
        this.limits = limits;
        this.progress = progress;
    }

    /** What became of the files. */
    sealed interface Outcome {

        /**
         * They can be taken in.
         *
         * @param rowsByFile as many as there are files
         */
        record Good(RegisterSummary summary, List<WrittenRows.WrittenFile> files, List<Long> rowsByFile)
                implements Outcome {}

        /**
         * They cannot.
         *
         * @param wrong how many values or lines are wrong
         * @param told the first of them
         */
        record Bad(long wrong, List<FileError> told) implements Outcome {}
    }

    /**
     * Reads the files.
     *
     * @param folder does not exist yet; afterwards it holds the rows, if they are good
     * @param before rows by year as they were delivered last
     */
    Outcome read(List<SourceFile> sources, Path folder, Map<Integer, Long> before) {
        try (var duck = DuckDb.open(limits)) {
            var told = new ArrayList<FileError>();
            var files = columns(duck, sources, told);
            if (!told.isEmpty()) {
                return new Outcome.Bad(told.size(), told);
            }
            var rowsByFile = new ArrayList<Long>();
            var wrong = check(duck, files, rowsByFile, told);
            if (wrong > 0) {
                return new Outcome.Bad(wrong, told);
            }
            makePseudonyms(duck, files);
            write(duck, files, folder);
            return compare(duck, files, folder, before, rowsByFile);
        }
    }

    private List<TypedRows> columns(DuckDb duck, List<SourceFile> sources, List<FileError> told) {
        var columns = new RawColumns(dataset, told::add);
        var files = new ArrayList<TypedRows>();
        for (int i = 0; i < sources.size(); i++) {
            columns.read(duck, sources.get(i), i)
                    .ifPresent(file -> files.add(new TypedRows(dataset, file, columns.rules(file))));
        }
        return files;
    }

    private long check(DuckDb duck, List<TypedRows> files, List<Long> rowsByFile, List<FileError> told) {
        var wrong = 0L;
        for (var file : files) {
            var done = rowsByFile.size();
            var found =
                    new RowChecks(duck, file).check(share -> progress.at(Step.CHECKING, (done + share) / files.size()));
            rowsByFile.add(found.rows());
            told.addAll(found.told());
            wrong += found.wrong();
            if (found.rows() == 0) {
                told.add(FileError.of(file.file().source().name(), 0, "-", "", ExpectedForm.ROWS));
                wrong++;
            }
        }
        return wrong;
    }

    /** Each person is hashed once, however many rows there are. A person with more rows than different years is noted. */
    private void makePseudonyms(DuckDb duck, List<TypedRows> files) {
        var people = files.stream()
                .map(file -> "select %s as person, %s as year from %s"
                        .formatted(
                                file.person().typed(),
                                DuckDb.name(dataset.year().name()),
                                file.rows()))
                .collect(Collectors.joining(" union all "));
        duck.execute(
                """
                create temp table pseudonym as
                select person, rows > bit_count(years) as maybe_twice,
                    left(sha256(outer_pad || unhex(sha256(inner_pad || encode(concat(?, person::varchar))))), 32)::uuid as pseudonym
                from (
                    select person, count(*) as rows, bit_or(1::bigint << (year %% 62 + 62) %% 62) as years
                    from (%s) group by 1)
                cross join (select ?::blob as inner_pad, ?::blob as outer_pad)
                """.formatted(people),
                share -> progress.at(Step.PEOPLE, share),
                PseudonymKey.message(dataset.name()),
                key.innerPad(),
                key.outerPad());
    }

    /** Years that are 62 apart look like one. */
    private static boolean isSomebodyMaybeTwice(DuckDb duck) {
        return duck.query("select count_if(maybe_twice) from pseudonym", row -> row.getLong(1))
                        .getFirst()
                > 0;
    }

    private void write(DuckDb duck, List<TypedRows> files, Path folder) {
        var all = files.stream()
                .map(file -> "select %s from %s as typed join pseudonym on pseudonym.person = typed.%s"
                        .formatted(file.kept(), file.rows(), file.person().typed()))
                .collect(Collectors.joining(" union all "));
        duck.execute(
                """
                copy (%s) to %s
                (format parquet, compression zstd, partition_by (%s), write_partition_columns true)
                """.formatted(
                                all,
                                DuckDb.text(folder.toString()),
                                DuckDb.name(dataset.year().name())),
                share -> progress.at(Step.WRITING, share));
    }

    private Outcome compare(
            DuckDb duck, List<TypedRows> files, Path folder, Map<Integer, Long> before, List<Long> rowsByFile) {
        progress.at(Step.COMPARING, 0);
        var written = new WrittenRows(duck, dataset, folder);
        var years = written.rowsByYear();
        var wrong = new ArrayList<>(written.emptyYears(years));
        wrong.addAll(written.unclearLevels());
        var twice = isSomebodyMaybeTwice(duck) ? written.twice() : 0;
        if (twice > 0) {
            wrong.addAll(written.whereTwice(files));
        }
        if (!wrong.isEmpty()) {
            return new Outcome.Bad(Math.max(twice, wrong.size()), wrong);
        }
        var people = duck.query("select count(*) from pseudonym", row -> row.getLong(1))
                .getFirst();
        var odd = new OddValues(duck, dataset, written.rows()).find(years, before);
        return new Outcome.Good(new RegisterSummary(years, people, odd), written.files(), rowsByFile);
    }
}
