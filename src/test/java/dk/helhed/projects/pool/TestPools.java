package dk.helhed.projects.pool;

import dk.helhed.access.Acting;
import dk.helhed.access.Task;
import dk.helhed.access.Unit;
import dk.helhed.projects.money.PayerKind;
import dk.helhed.projects.pool.PoolSheet.Amounts;
import dk.helhed.projects.pool.PoolSheet.Contact;
import dk.helhed.projects.pool.PoolSheet.Owner;
import dk.helhed.projects.pool.PoolSheet.Payer;
import dk.helhed.projects.pool.PoolSheet.Window;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pools that a test makes up. */
public final class TestPools {

    private TestPools() {}

    /** What is written about a pool of a million, from 50,000 to 800,000 kroner for each. */
    public static PoolSheet sheet(
            String name, int unit, @Nullable LocalDate opens, @Nullable LocalDate deadline, boolean closed) {
        return new PoolSheet(
                name,
                "Til mentorer, også på kajen, og til en lang forklaring af, hvad pengene ellers kan bruges til.",
                "Foreninger og afdelinger",
                "",
                new Payer("Staten", PayerKind.STATE),
                new Owner(unit, null),
                new Window(opens, deadline),
                new Amounts(new BigDecimal("1000000"), new BigDecimal("50000"), new BigDecimal("800000")),
                new Contact("Puljesekretariatet", "puljer@eksempel.dk", "", ""),
                true,
                closed);
    }

    /** A pool that is not stored. */
    public static Pool pool(@Nullable LocalDate opens, @Nullable LocalDate deadline, boolean closed) {
        return new Pool(
                new UUID(0, 7), "mentorpuljen", 1, sheet("Mentorpuljen", 1, opens, deadline, closed), Instant.EPOCH);
    }

    /** A pool of a unit that is open on 22 November 2026, until the end of the month. */
    public static Pool open(PoolChanges changes, Unit unit, String name) {
        return Acting.as(
                Task.COMMAND,
                () -> changes.add(
                        sheet(name, unit.id(), LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), false)));
    }
}
