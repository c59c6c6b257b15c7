package dk.helhed.projects;

import dk.helhed.pages.Page;
import java.math.BigDecimal;

/** Writes amounts for readers. */
public final class Kroner {

    private Kroner() {}

    /** With øre only if there are any. */
    public static String shown(BigDecimal amount, Page page) {
        var whole = amount.stripTrailingZeros().scale() <= 0;
        return page.text("effort.money.kroner", page.number(whole ? amount.setScale(0) : amount));
    }
}
