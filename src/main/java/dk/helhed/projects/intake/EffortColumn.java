package dk.helhed.projects.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A column of a list of efforts, in the order of our own files, with the names that others give it. */
public enum EffortColumn {
    NUMBER(
            "effort.field.number",
            "nummer",
            "nr",
            "projektnummer",
            "projektnr",
            "projekt nr",
            "indsatsnummer",
            "no",
            "id"),
    TITLE(
            "effort.field.title",
            "titel",
            "projekttitel",
            "projektnavn",
            "navn",
            "projekt",
            "indsats",
            "name",
            "project",
            "action"),
    KIND("effort.field.kind", "slags", "type", "art", "kategori", "category", "category 1"),
    PHASE("effort.phase", "fase", "status", "stadie", "stage"),
    SUMMARY(
            "effort.field.summary",
            "kort fortalt",
            "beskrivelse",
            "resume",
            "resumé",
            "formål",
            "description",
            "purpose"),
    TARGET_GROUP("effort.field.targetGroup", "målgruppe", "målgruppen", "target"),
    TARGET_SIZE(
            "effort.field.targetSize",
            "antal mennesker i målgruppen",
            "antal i målgruppen",
            "antal deltagere",
            "antal",
            "deltagere",
            "participants",
            "number of people"),
    MUNICIPALITY("effort.field.area", "kommune", "kommunen", "area"),
    DISTRICT(
            "effort.field.district",
            "bydel eller område",
            "bydel",
            "område",
            "distrikt",
            "neighborhood",
            "neighbourhood"),
    DEPARTMENT("effort.field.unit", "afdeling", "forvaltning", "enhed", "department code", "unit", "pilot unit"),
    MANAGER(
            "effort.field.manager",
            "projektleder",
            "projektansvarlig",
            "ansvarlig medarbejder",
            "ansvarlig",
            "manager number",
            "responsible person",
            "project manager"),
    POLITICIAN("effort.field.politician", "ansvarlig politiker", "politiker", "responsible politician"),
    ASSOCIATIONS("effort.field.associations", "foreninger", "samarbejdspartnere", "partnere", "partners"),
    COMPANIES("effort.field.companies", "virksomheder", "businesses"),
    INSTITUTIONS("effort.field.institutions", "institutioner", "institutions"),
    VOLUNTEERS("effort.field.volunteers", "frivillige", "volunteers"),
    LANGUAGES("effort.field.languages", "sprog"),
    STARTS("effort.field.starts", "begynder", "start", "startdato", "fra", "start date"),
    ENDS("effort.field.ends", "slutter", "slut", "slutdato", "til", "end", "end date"),
    LINKS("effort.field.links", "link", "hjemmeside", "webadresse", "url"),
    GOALS("effort.goal", "mål", "linked goals"),
    EVIDENCE("effort.evidence", "hvad vi ved om metoden", "evidens", "viden", "evidence grade"),
    PUBLISHED("effort.field.published", "offentlig", "offentliggjort", "public"),
    PAYER(
            "money.field.payer",
            "hvem betaler",
            "bevillingsgiver",
            "finansiering",
            "finansieringskilde",
            "fond",
            "pulje",
            "funder",
            "financing"),
    PAYER_KIND("import.column.payer-kind", "hvis penge", "finansieringstype", "type of funder"),
    GRANTED("import.column.granted", "bevilget", "bevilling", "bevilget beløb", "beløb", "granted amount", "grant"),
    BUDGET("money.budget.all", "samlet budget", "budget i alt", "total budget"),
    SPENT("money.spent.all", "samlet forbrug", "forbrug", "brugt", "expenditure");

    private final String key;
    private final String names;

    EffortColumn(String key, String... names) {
        this.key = key;
        this.names = code().replace('_', ' ') + "|" + String.join("|", names);
    }

    /** What our own files call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in words. */
    public String key() {
        return key;
    }

    /** Names that a file may give it, without capitals and punctuation; ours first. */
    List<String> names() {
        return List.of(names.split("\\|"));
    }

    /** Whether it says something about money. */
    boolean isMoney() {
        return compareTo(PAYER) >= 0;
    }

    /** The column with the code; empty for an unknown one. */
    static Optional<EffortColumn> of(String code) {
        return Stream.of(values()).filter(column -> column.code().equals(code)).findFirst();
    }
}
