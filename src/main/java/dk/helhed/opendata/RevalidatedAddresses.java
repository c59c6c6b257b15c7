package dk.helhed.opendata;

import dk.helhed.barometer.Batches;
import dk.helhed.barometer.Today;
import dk.helhed.barometer.released.ReleasedTables;
import dk.helhed.pages.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.handler.MappedInterceptor;

/** Which addresses are answered with a tag. */
@Configuration(proxyBeanMethods = false)
class RevalidatedAddresses {

    @Bean
    static MappedInterceptor revalidated(
            Batches batches, ReleasedTables tables, Pages pages, Today today, ProgramVersion version) {
        return new MappedInterceptor(
                OpenAddresses.PATTERNS.toArray(String[]::new),
                new Revalidation(batches, tables, pages, today, version));
    }
}
