package dk.helhed.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import dk.helhed.barometer.intake.ShippedFigures;
import dk.helhed.projects.intake.ShippedExamples;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives each test visitors of its own to the one server, in a browser that lives as long as the test run: one for each thread
 * that runs tests, because its driver serves one only.
 */
final class Visitors implements BeforeAllCallback, ParameterResolver {

    private static final Namespace SHARED = Namespace.create(Visitors.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        var program = SpringExtension.getApplicationContext(context);
        program.getBean(ShippedFigures.class).takeIntoEmptyDatabase();
        program.getBean(ShippedExamples.class).takeIntoEmptyDatabase();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Visitor resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var visitor = visitor(context, parameter.isAnnotated(WithScript.class));
        context.getStore(SHARED).put(visitor, visitor);
        return visitor;
    }

    private static Visitor visitor(ExtensionContext context, boolean withScript) {
        var port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        var options = new NewContextOptions()
                .setBaseURL("http://localhost:" + port)
                .setJavaScriptEnabled(withScript)
                .setLocale("en-GB");
        return new Visitor(chromium(context).browser().newContext(options));
    }

    private static Chromium chromium(ExtensionContext context) {
        return context.getRoot()
                .getStore(SHARED)
                .computeIfAbsent(Thread.currentThread(), any -> Chromium.start(), Chromium.class);
    }
}
