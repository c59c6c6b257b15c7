package dk.helhed.projects.pool;

import dk.helhed.forms.Fields;
import dk.helhed.forms.TypedNumber;
import dk.helhed.pages.Language;
import dk.helhed.projects.SheetFields;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what is written about a pool into the fields of its form. */
@Component
class PoolFields {

    /** The fields in the order of the form. */
    static final List<String> NAMES = List.of(
            "name",
            "purpose",
            "applicants",
            "procedure",
            "payer",
            "kind",
            "opens",
            "deadline",
            "total",
            "least",
            "most",
            "contact",
            "mailbox",
            "phone",
            "link",
            "unit",
            "owner",
            "published",
            "closed");

    private final SheetFields fields;

    PoolFields(SheetFields fields) {
        this.fields = fields;
    }

    Fields of(Pool pool, Language language) {
        var sheet = pool.sheet();
        var texts = new LinkedHashMap<String, String>();
        texts.put("name", sheet.name());
        texts.put("purpose", sheet.purpose());
        texts.put("applicants", sheet.applicants());
        texts.put("procedure", sheet.procedure());
        texts.put("payer", sheet.payer().name());
        texts.put("kind", sheet.payer().kind().code());
        texts.put("opens", Objects.toString(sheet.window().opens(), ""));
        texts.put("deadline", Objects.toString(sheet.window().deadline(), ""));
        texts.put("total", written(sheet.amounts().total(), language));
        texts.put("least", written(sheet.amounts().least(), language));
        texts.put("most", written(sheet.amounts().most(), language));
        texts.put("contact", sheet.contact().name());
        texts.put("mailbox", sheet.contact().mailbox());
        texts.put("phone", sheet.contact().phone());
        texts.put("link", sheet.contact().link());
        texts.put("unit", fields.unit(sheet.owner().unit()));
        texts.put("owner", owner(pool));
        texts.put("published", sheet.published() ? "true" : "");
        texts.put("closed", sheet.closed() ? "true" : "");
        texts.put(Fields.VERSION, Integer.toString(pool.version()));
        return Fields.of(texts);
    }

    /** Who keeps it, as the form shows it. */
    String owner(Pool pool) {
        return fields.manager(pool.sheet().owner().person());
    }

    private static String written(@Nullable BigDecimal amount, Language language) {
        return amount == null ? "" : TypedNumber.write(amount, language);
    }
}
