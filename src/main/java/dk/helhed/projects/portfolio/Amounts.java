package dk.helhed.projects.portfolio;

import dk.helhed.pages.Page;
import java.math.BigDecimal;

/** Writes amounts for readers. */
final class Amounts {

    private Amounts() {}

    /** With øre only if there are any. */
    static String shown(BigDecimal kroner, Page page) {
        var whole = kroner.stripTrailingZeros().scale() <= 0;
        return page.text("effort.money.kroner", page.number(whole ? kroner.setScale(0) : kroner));
    }
}
