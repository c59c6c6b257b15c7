package dk.helhed.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Helhed;
import dk.helhed.TestPostgres;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class ServiceCommandTests {

    @TempDir
    private Path data;

    @Test
    void itHasTheServicesAndTheDatabaseButNoWeb() {
        TestPostgres.sharePrograms();

        var exitCode = new CommandLine(new HelhedCommand(Helhed.class))
                .addSubcommand(new WhoAmI())
                .execute("who", "--data", data.toString());

        assertThat(exitCode).isEqualTo(1);
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Command(name = "who")
    private static final class WhoAmI extends ServiceCommand {

        @Override
        int work(ApplicationContext services, Console console) {
            assertThat(services).isNotInstanceOf(WebApplicationContext.class);
            var user = services.getBean(JdbcClient.class)
                    .sql("select user")
                    .query(String.class)
                    .single();
            return user.equals("helhed_app") ? 1 : 0;
        }
    }
}
