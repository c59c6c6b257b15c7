package dk.helhed.projects.plan;

import dk.helhed.forms.Coded;
import dk.helhed.projects.plan.Plan.Comparison;
import dk.helhed.projects.plan.Plan.Step;
import dk.helhed.projects.plan.Plan.Voices;
import dk.helhed.reference.Areas;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on evaluation plans without their criteria. */
@Repository
class PlanRepository {

    private final JdbcClient jdbc;
    private final Areas areas;

    PlanRepository(JdbcClient jdbc, Areas areas) {
        this.jdbc = jdbc;
        this.areas = areas;
    }

    /** The plan without its criteria; empty if nothing is written. */
    Optional<Plan> find(UUID effort) {
        return jdbc.sql("""
                select version, designs, comparison_area, comparison_group, evaluator, evaluator_name, voices, voices_how,
                    met_step, met_payer, met_amount, unmet_step, unmet_payer
                from projects.plan where effort = :effort
                """).param("effort", effort).query(this::toPlan).optional();
    }

    /** Stores the first version. False if somebody else has. */
    boolean add(UUID effort, Plan plan, Instant now) {
        return jdbc.sql("""
                        insert into projects.plan (effort, designs, comparison_area, comparison_group, evaluator,
                            evaluator_name, voices, voices_how, met_step, met_payer, met_amount, unmet_step, unmet_payer,
                            changed_at)
                        values (:effort, :designs, :area, :group, :evaluator, :name, :voices, :how, :metStep, :metPayer,
                            :metAmount, :unmetStep, :unmetPayer, :now)
                        on conflict do nothing
                        """)
                        .params(parameters(effort, plan, now))
                        .param("area", area(plan), Types.VARCHAR)
                        .param("evaluator", evaluator(plan), Types.VARCHAR)
                        .param("metAmount", plan.met().amount(), Types.NUMERIC)
                        .update()
                == 1;
    }

    /** Stores the next version. False if it is not the next. */
    boolean change(UUID effort, int version, Plan plan, Instant now) {
        return jdbc.sql("""
                        update projects.plan
                        set designs = :designs, comparison_area = :area, comparison_group = :group, evaluator = :evaluator,
                            evaluator_name = :name, voices = :voices, voices_how = :how, met_step = :metStep,
                            met_payer = :metPayer, met_amount = :metAmount, unmet_step = :unmetStep,
                            unmet_payer = :unmetPayer, changed_at = :now, version = version + 1
                        where effort = :effort and version = :version
                        """)
                        .params(parameters(effort, plan, now))
                        .param("area", area(plan), Types.VARCHAR)
                        .param("evaluator", evaluator(plan), Types.VARCHAR)
                        .param("metAmount", plan.met().amount(), Types.NUMERIC)
                        .param("version", version)
                        .update()
                == 1;
    }

    private static Map<String, Object> parameters(UUID effort, Plan plan, Instant now) {
        var parameters = new HashMap<String, Object>();
        parameters.put("effort", effort);
        parameters.put(
                "designs",
                plan.comparison().designs().stream().map(Design::code).toArray(String[]::new));
        parameters.put("group", plan.comparison().group());
        parameters.put("name", plan.evaluatorName());
        parameters.put("voices", plan.voices().who());
        parameters.put("how", plan.voices().how());
        parameters.put("metStep", plan.met().what());
        parameters.put("metPayer", plan.met().payer());
        parameters.put("unmetStep", plan.unmet().what());
        parameters.put("unmetPayer", plan.unmet().payer());
        parameters.put("now", now.atOffset(ZoneOffset.UTC));
        return parameters;
    }

    private static @Nullable String area(Plan plan) {
        var area = plan.comparison().area();
        return area == null ? null : area.code();
    }

    private static @Nullable String evaluator(Plan plan) {
        var evaluator = plan.evaluator();
        return evaluator == null ? null : evaluator.code();
    }

    private Plan toPlan(ResultSet row, int number) throws SQLException {
        @Nullable String area = row.getString("comparison_area");
        @Nullable String evaluator = row.getString("evaluator");
        var designs = Stream.of((String[]) row.getArray("designs").getArray())
                .map(code -> Coded.stored(Design.class, code))
                .sorted()
                .toList();
        return new Plan(
                row.getInt("version"),
                new Comparison(
                        designs,
                        area == null ? null : areas.find(area).orElse(null),
                        row.getString("comparison_group")),
                evaluator == null ? null : Coded.stored(Evaluator.class, evaluator),
                row.getString("evaluator_name"),
                new Voices(row.getString("voices"), row.getString("voices_how")),
                new Step(row.getString("met_step"), row.getString("met_payer"), row.getBigDecimal("met_amount")),
                new Step(row.getString("unmet_step"), row.getString("unmet_payer"), null),
                List.of());
    }
}
