package jp.kasane.testing.browser;

import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** One browser for the whole run, one {@link Browsers} a test method. */
class BrowserExtension implements ExecutionCondition, ParameterResolver {

    /** Where a test without the application finds the pages which it serves by itself. */
    static final String ELSEWHERE = "http://kasane.invalid";

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.installed().isPresent() || Chromium.required()) {
            return ConditionEvaluationResult.enabled("a browser is expected");
        }
        return ConditionEvaluationResult.disabled(Chromium.MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browsers.class;
    }

    @Override
    public Browsers resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        Browsers.class,
                        key -> new Browsers(shared(context).browser(), origin(context)),
                        Browsers.class);
    }

    private static SharedBrowser shared(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(SharedBrowser.class, key -> new SharedBrowser(), SharedBrowser.class);
    }

    private static String origin(ExtensionContext context) {
        Optional<Class<?>> type = context.getTestClass();
        if (type.isEmpty() || !AnnotatedElementUtils.hasAnnotation(type.get(), SpringBootTest.class)) {
            return ELSEWHERE;
        }
        ApplicationContext application = SpringExtension.getApplicationContext(context);
        return "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port");
    }
}
