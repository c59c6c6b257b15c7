package dk.helhed.access.page;

import dk.helhed.access.Colleague;
import dk.helhed.access.Directory;
import dk.helhed.access.Door;
import dk.helhed.access.Listing;
import dk.helhed.access.People;
import dk.helhed.access.Turn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of people for programs with a token. Not part of the public description, which lists open data only. */
@Hidden
@RestController
@Door(People.READ)
class PeopleApiController {

    private final Directory directory;
    private final PeopleQueries queries;

    PeopleApiController(Directory directory, PeopleQueries queries) {
        this.directory = directory;
        this.queries = queries;
    }

    /**
     * A part of the list.
     *
     * @param hits how many there are in all
     * @param next to be sent as {@code after} for the next part; null at the end
     */
    record PeopleAnswer(
            int hits, List<PersonAnswer> people, @Nullable UUID next) {

        private static PeopleAnswer of(Listing listing) {
            return new PeopleAnswer(
                    listing.hits(),
                    listing.people().stream().map(PersonAnswer::of).toList(),
                    listing.after());
        }
    }

    /** A person in the list. */
    record PersonAnswer(
            UUID id,
            String number,
            String name,
            String unit,
            String unitName,
            @Nullable LocalDate leftOn,
            List<RoleAnswer> roles) {

        private static PersonAnswer of(Colleague one) {
            return new PersonAnswer(
                    one.person().id(),
                    one.person().number(),
                    one.person().name(),
                    one.unit().code(),
                    one.unit().name(),
                    one.person().leftOn(),
                    one.roles().stream().map(RoleAnswer::of).toList());
        }
    }

    /** A role held today. */
    record RoleAnswer(
            String role,
            String unit,
            LocalDate from,
            @Nullable LocalDate to) {

        private static RoleAnswer of(Colleague.HeldRole held) {
            var assignment = held.assignment();
            return new RoleAnswer(assignment.role(), held.unit().code(), assignment.from(), assignment.to());
        }
    }

    @GetMapping("/api/v1/people")
    PeopleAnswer people(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String role,
            @RequestParam(required = false) @Nullable String present,
            @RequestParam(required = false) @Nullable UUID after) {
        var filter = queries.filter(new PeopleQuery(q, unit, role, present));
        var turn = after == null ? new Turn.First() : new Turn.After(after);
        return PeopleAnswer.of(directory.page(Reached.actor(), filter, turn));
    }
}
