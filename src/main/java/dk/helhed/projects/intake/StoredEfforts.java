package dk.helhed.projects.intake;

import static java.util.stream.Collectors.toMap;

import dk.helhed.projects.Effort;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.intake.Planning.Stored;
import dk.helhed.projects.money.EffortMoney;
import dk.helhed.projects.money.Source;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the efforts that the rows of a file are held against. */
@Component
class StoredEfforts {

    private final Efforts efforts;
    private final EffortMoney money;
    private final Clock clock;

    StoredEfforts(Efforts efforts, EffortMoney money, Clock clock) {
        this.efforts = efforts;
        this.money = money;
        this.clock = clock;
    }

    /** Those that the file names by their numbers, with their money if the file says anything about money. */
    Stored named(EffortFile file, Mapping mapping) {
        var found = efforts.numbered(numbers(file, mapping));
        var sources = mapping.columns().keySet().stream().anyMatch(EffortColumn::isMoney)
                ? money.of(found.stream().map(Effort::id).toList())
                : Map.<UUID, List<Source>>of();
        return new Stored(
                found.stream().collect(toMap(Effort::number, effort -> effort)),
                sources,
                LocalDate.now(clock).getYear());
    }

    private static List<String> numbers(EffortFile file, Mapping mapping) {
        var header = mapping.header(EffortColumn.NUMBER);
        var position = header == null ? -1 : file.headers().indexOf(header);
        return position < 0
                ? List.of()
                : file.rows().stream()
                        .flatMap(row -> row.fields().size() > position
                                ? Stream.of(row.fields().get(position).strip())
                                : Stream.empty())
                        .filter(number -> !number.isEmpty() && number.indexOf(0) < 0)
                        .distinct()
                        .toList();
    }
}
