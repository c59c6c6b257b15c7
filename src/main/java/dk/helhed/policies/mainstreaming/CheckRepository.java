package dk.helhed.policies.mainstreaming;

import dk.helhed.forms.Coded;
import dk.helhed.policies.mainstreaming.Content.Involvement;
import dk.helhed.policies.mainstreaming.Content.Item;
import dk.helhed.policies.mainstreaming.Content.NormalOffer;
import dk.helhed.policies.mainstreaming.Content.Result;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** All SQL on checks. What it gives is limited to what the acting person may see. */
@Repository
class CheckRepository {

    private static final String CHECK = """
            select id, xmin::text as version, occasion, title, committee, unit, day, agenda_reference, link, usable, excluded,
                help, reason, involved, involvement, came_of_it, effect, effect_text, published, written_by,
                access.name_of(written_by) as writer, written_at
            from policies.mainstreaming_check
            """;

    private final JdbcClient jdbc;

    CheckRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Check> find(UUID id) {
        return jdbc.sql(CHECK + "where id = :id")
                .param("id", id)
                .query(CheckRepository::toCheck)
                .optional();
    }

    /** The latest first. */
    List<Check> find(String condition, Map<String, Object> parameters, int offset, int most) {
        return jdbc.sql(CHECK + "where " + condition + " order by day desc, id limit :most offset :offset")
                .params(parameters)
                .param("most", most)
                .param("offset", offset)
                .query(CheckRepository::toCheck)
                .list();
    }

    int count(String condition, Map<String, Object> parameters) {
        return jdbc.sql("select count(*) from policies.mainstreaming_check where " + condition)
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    /** Those the person wrote whose effect is not known. */
    List<Check> findOpenOf(UUID writer) {
        return jdbc.sql(CHECK + "where written_by = :writer and effect = 'open' order by day, id")
                .param("writer", writer)
                .query(CheckRepository::toCheck)
                .list();
    }

    void add(UUID id, Content content, UUID writer, Instant now) {
        withContent(jdbc.sql("""
                insert into policies.mainstreaming_check (
                    id, occasion, title, committee, unit, day, agenda_reference, link, usable, excluded, help, reason,
                    involved, involvement, came_of_it, effect, effect_text, published, written_by, written_at)
                values (
                    :id, :occasion, :title, :committee, :unit, :day, :agendaReference, :link, :usable, :excluded, :help,
                    :reason, :involved, :involvement, :cameOfIt, :effect, :effectText, :published, :writer, :now)
                """), content)
                .param("id", id)
                .param("writer", writer)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Changes what the check says; false if the row is no longer the one of that version. */
    boolean change(UUID id, String version, Content content) {
        return withContent(jdbc.sql("""
                update policies.mainstreaming_check
                set occasion = :occasion, title = :title, committee = :committee, unit = :unit, day = :day,
                    agenda_reference = :agendaReference, link = :link, usable = :usable, excluded = :excluded,
                    help = :help, reason = :reason, involved = :involved, involvement = :involvement,
                    came_of_it = :cameOfIt, effect = :effect, effect_text = :effectText, published = :published
                where id = :id and xmin::text = :version
                """), content)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    private static StatementSpec withContent(StatementSpec sql, Content content) {
        var item = content.item();
        var offer = content.offer();
        var involvement = content.involvement();
        return sql.param("occasion", item.occasion().code())
                .param("title", item.title())
                .param("committee", item.committee())
                .param("unit", item.unit())
                .param("day", item.day())
                .param("agendaReference", item.agendaReference())
                .param("link", item.link())
                .param("usable", offer.usable().code())
                .param("excluded", offer.excluded())
                .param("help", offer.help() == null ? null : offer.help().code(), Types.VARCHAR)
                .param("reason", offer.reason())
                .param("involved", codes(involvement))
                .param("involvement", involvement.how())
                .param("cameOfIt", involvement.cameOfIt())
                .param("effect", content.result().effect().code())
                .param("effectText", content.result().text())
                .param("published", content.result().published());
    }

    private static String[] codes(Involvement involvement) {
        return involvement.who().stream().map(Involved::code).sorted().toArray(String[]::new);
    }

    private static Check toCheck(ResultSet row, int number) throws SQLException {
        return new Check(
                row.getObject("id", UUID.class),
                row.getString("version"),
                new Content(toItem(row), toOffer(row), toInvolvement(row), toResult(row)),
                row.getObject("written_by", UUID.class),
                row.getString("writer"),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }

    private static Item toItem(ResultSet row) throws SQLException {
        return new Item(
                answer(Occasion.class, row.getString("occasion")),
                row.getString("title"),
                row.getString("committee"),
                row.getInt("unit"),
                row.getObject("day", LocalDate.class),
                row.getString("agenda_reference"),
                row.getString("link"));
    }

    private static NormalOffer toOffer(ResultSet row) throws SQLException {
        @Nullable String help = row.getString("help");
        return new NormalOffer(
                answer(Usable.class, row.getString("usable")),
                row.getString("excluded"),
                help == null ? null : answer(Help.class, help),
                row.getString("reason"));
    }

    private static Involvement toInvolvement(ResultSet row) throws SQLException {
        return new Involvement(
                Stream.of((String[]) row.getArray("involved").getArray())
                        .map(code -> answer(Involved.class, code))
                        .collect(Collectors.toSet()),
                row.getString("involvement"),
                row.getString("came_of_it"));
    }

    private static Result toResult(ResultSet row) throws SQLException {
        return new Result(
                answer(Effect.class, row.getString("effect")),
                row.getString("effect_text"),
                row.getBoolean("published"));
    }

    private static <E extends Enum<E> & Coded> E answer(Class<E> question, String code) {
        return Coded.of(question, code)
                .orElseThrow(() -> new IllegalStateException(
                        "No answer " + code + " among " + Arrays.toString(question.getEnumConstants())));
    }
}
