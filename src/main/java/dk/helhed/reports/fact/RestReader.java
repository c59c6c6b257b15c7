package dk.helhed.reports.fact;

import static dk.helhed.pages.Texts.DENMARK;
import static java.util.Comparator.comparingInt;

import dk.helhed.barometer.AreaBarometer;
import dk.helhed.barometer.Barometer;
import dk.helhed.barometer.Batch;
import dk.helhed.barometer.Batches;
import dk.helhed.policies.mainstreaming.Ledger;
import dk.helhed.reference.Area;
import dk.helhed.reference.Areas;
import dk.helhed.reports.fact.Facts.BatchFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads what takes one question each: areas, the national barometer, batches, the ledger and the yearly cycle. */
@Component
class RestReader {

    private final Barometer barometer;
    private final Batches batches;
    private final Areas areas;
    private final Ledger ledger;
    private final YearReader years;

    RestReader(Barometer barometer, Batches batches, Areas areas, Ledger ledger, YearReader years) {
        this.barometer = barometer;
        this.batches = batches;
        this.areas = areas;
        this.ledger = ledger;
        this.years = years;
    }

    AreaBarometer barometer(Area area, LocalDate asOf) {
        return barometer.of(area, asOf);
    }

    Optional<Area> area(String code) {
        return areas.find(code);
    }

    YearFacts yearly(int year) {
        return years.read(year);
    }

    List<LedgerFact> ledger(int year) {
        return ledger.counts().stream()
                .filter(count -> count.year() == year)
                .map(count -> new LedgerFact(
                        count.committee(), count.asked(), count.barred(), count.heard(), count.changed()))
                .toList();
    }

    /** Those with the numbers, by number. */
    List<BatchFact> batches(Set<Integer> numbers) {
        return batches.all().stream()
                .filter(batch -> numbers.contains(batch.number()))
                .sorted(comparingInt(Batch::number))
                .map(batch -> new BatchFact(
                        batch.number(),
                        batch.importedAt().atZone(DENMARK).toLocalDate(),
                        batch.fileName(),
                        batch.sha256()))
                .toList();
    }
}
