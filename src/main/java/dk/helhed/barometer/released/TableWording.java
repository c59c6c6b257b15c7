package dk.helhed.barometer.released;

import dk.helhed.barometer.FigureStatus;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.reference.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what stands in tables, in one language. */
public final class TableWording {

    private static final int OF_ONE = 3;

    private final Texts texts;
    private final Language language;

    public TableWording(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    public String of(Label label) {
        return label.in(language);
    }

    /** What the values are, such as {@code procent}. */
    public String unit(TableFigure figure) {
        if (figure.measure().equals("count") && figure.way().isEmpty()) {
            return texts.text(language, "table.unit.persons");
        }
        if (figure.way().equals("gap") && figure.knownUnit().isPresent()) {
            return texts.text(language, "unit.name." + Unit.PERCENTAGE_POINTS.code());
        }
        return figure.knownUnit()
                .map(unit -> texts.text(language, "unit.name." + unit.code()))
                .orElseGet(() -> texts.text(language, "table.unit.share"));
    }

    /** The value with the decimals it is shown with; two dots where there is none. */
    public String value(TableFigure figure, @Nullable BigDecimal value) {
        if (value == null) {
            return "..";
        }
        int decimals = figure.measure().equals("count") && figure.way().isEmpty()
                ? 0
                : figure.knownUnit().isPresent() ? 1 : OF_ONE;
        return texts.number(language, value.setScale(decimals, RoundingMode.HALF_UP))
                .replace('-', '−');
    }

    /** A count of persons; two dots where it is kept back. */
    public String count(@Nullable Long count) {
        return count == null ? ".." : texts.number(language, BigDecimal.valueOf(count));
    }

    /** Why a figure is not the true one; empty where it is. */
    public String status(FigureStatus status) {
        return status == FigureStatus.VALUE ? "" : texts.text(language, "figure.status." + status.code());
    }

    /** How a table is protected, in sentences. */
    public List<String> protection(ProtectionSettings settings) {
        var sentences = new ArrayList<String>();
        switch (settings.method()) {
            case FAST -> {
                sentences.add(texts.text(language, "table.protection.fast", settings.minimum()));
                if (settings.width() > 1) {
                    sentences.add(texts.text(language, "table.protection.width", settings.width()));
                }
                if (settings.group()) {
                    sentences.add(texts.text(language, "table.protection.group"));
                }
            }
            case ROUND -> sentences.add(texts.text(language, "table.protection.round", settings.base()));
        }
        return sentences;
    }

    /** What a part of a definition is called. */
    public String word(TableFigure.Word word) {
        return texts.text(language, "table.word." + word.name());
    }

    /** The names of a line's members, in the order of the dimensions. */
    public List<String> members(TableContent content, ReleasedLine line) {
        var names = new ArrayList<String>();
        for (int place = 0; place < line.members().size(); place++) {
            var code = line.members().get(place);
            names.add(content.dimensions()
                    .get(place)
                    .member(code)
                    .map(member -> of(member.label()))
                    .orElse(code));
        }
        return names;
    }
}
