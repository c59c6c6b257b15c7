package dk.helhed.access.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds to the log, and reads it in the order it was written. */
@Repository
class AuditRepository {

    private static final int ROWS_AT_A_TIME = 1_000;

    private final JdbcClient jdbc;

    AuditRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the entries in their order. Locks the log until the end of the running transaction. */
    Head append(List<Entry> entries) {
        var head = jdbc.sql("select number, hash from access.audit_head for update")
                .query(AuditRepository::toHead)
                .single();
        return appendAfter(head, entries)
                .orElseThrow(() -> new IllegalStateException("The log was moved on from " + head + " under its lock"));
    }

    /**
     * Adds the entries in their order if the log ends there, in a single statement.
     *
     * @return where the log ends now; empty, and nothing is added, if it did not end there
     */
    Optional<Head> appendAfter(Head head, List<Entry> entries) {
        var chained = new ArrayList<LoggedEntry>(entries.size());
        var last = head;
        for (var entry : entries) {
            var next = LoggedEntry.after(last, entry);
            chained.add(next);
            last = next.head();
        }
        return insert(head, chained, last) ? Optional.of(last) : Optional.empty();
    }

    private boolean insert(Head head, List<LoggedEntry> entries, Head last) {
        return jdbc.sql("""
                with moved as (
                    update access.audit_head set number = :last, hash = :lastHash
                    where number = :first and hash = :firstHash
                    returning one
                )
                insert into access.audit (
                    number, at, person, task, event, kind, thing, subject, page, purpose, details, before, after,
                    previous, hash)
                select entry.*
                from moved, unnest(
                    :number::bigint[], :at::timestamptz[], :person::uuid[], :task::text[], :event::text[],
                    :kind::text[], :thing::text[], :subject::text[], :page::text[], :purpose::text[],
                    :details::text[], :before::text[], :after::text[], :previous::text[], :hash::text[]) as entry
                """)
                        .param(
                                "number",
                                entries.stream().map(LoggedEntry::number).toArray(Long[]::new))
                        .param(
                                "at",
                                entries.stream()
                                        .map(row -> row.entry().at().toString())
                                        .toArray(String[]::new))
                        .param("person", texts(entries, row -> row.entry().person()))
                        .param("task", texts(entries, row -> row.entry().task()))
                        .param("event", texts(entries, row -> row.entry().event()))
                        .param("kind", texts(entries, row -> row.entry().kind()))
                        .param("thing", texts(entries, row -> row.entry().thing()))
                        .param("subject", texts(entries, row -> row.entry().subject()))
                        .param("page", texts(entries, row -> row.entry().page()))
                        .param("purpose", texts(entries, row -> row.entry().purpose()))
                        .param("details", texts(entries, row -> row.entry().details()))
                        .param("before", texts(entries, row -> row.entry().before()))
                        .param("after", texts(entries, row -> row.entry().after()))
                        .param("previous", texts(entries, LoggedEntry::previous))
                        .param("hash", texts(entries, LoggedEntry::hash))
                        .param("first", head.number())
                        .param("firstHash", head.hash())
                        .param("last", last.number())
                        .param("lastHash", last.hash())
                        .update()
                == entries.size();
    }

    private static @Nullable String[] texts(List<LoggedEntry> entries, Function<LoggedEntry, @Nullable Object> field) {
        return entries.stream()
                .map(row -> {
                    var value = field.apply(row);
                    return value == null ? null : value.toString();
                })
                .toArray(String[]::new);
    }

    Head head() {
        return jdbc.sql("select number, hash from access.audit_head")
                .query(AuditRepository::toHead)
                .single();
    }

    /** All entries, oldest first, a few at a time. Needs a transaction; to be closed. */
    Stream<LoggedEntry> walk() {
        return jdbc
                .sql("select * from access.audit order by number")
                .withFetchSize(ROWS_AT_A_TIME)
                .query(AuditRepository::toEntry)
                .stream();
    }

    private static Head toHead(ResultSet row, int number) throws SQLException {
        return new Head(row.getLong("number"), row.getString("hash"));
    }

    static LoggedEntry toEntry(ResultSet row, int number) throws SQLException {
        var entry = new Entry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("person", UUID.class),
                row.getString("task"),
                row.getString("event"),
                row.getString("kind"),
                row.getString("thing"),
                row.getString("subject"),
                row.getString("page"),
                row.getString("purpose"),
                row.getString("details"),
                row.getString("before"),
                row.getString("after"));
        return new LoggedEntry(row.getLong("number"), entry, row.getString("previous"), row.getString("hash"));
    }
}
