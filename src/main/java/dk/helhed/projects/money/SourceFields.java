package dk.helhed.projects.money;

import dk.helhed.forms.Fields;
import dk.helhed.forms.TypedNumber;
import dk.helhed.pages.Language;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a source into the fields of its form. */
record SourceFields(Language language) {

    Fields of(Source source) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(Fields.VERSION, Integer.toString(source.version()));
        fields.put("payer", source.payer());
        fields.put("kind", source.kind().code());
        fields.put("standing", source.standing().code());
        fields.put("granted", amount(source.granted()));
        fields.put("first", Objects.toString(source.first(), ""));
        fields.put("last", Objects.toString(source.last(), ""));
        for (var line : source.lines()) {
            fields.put(SourceReading.field("budget", line.year(), line.cost()), amount(line.budget()));
            fields.put(SourceReading.field("spent", line.year(), line.cost()), amount(line.spent()));
        }
        return Fields.of(fields);
    }

    private String amount(@Nullable BigDecimal amount) {
        return amount == null ? "" : TypedNumber.write(amount, language);
    }
}
