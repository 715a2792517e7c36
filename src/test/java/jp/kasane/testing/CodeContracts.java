package jp.kasane.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.kasane.engine.ProcessContract;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;

/** What the code declares for processes, found on the class path without starting the application. */
public final class CodeContracts {

    private static final List<Class<?>> COMPONENTS = new ArrayList<>();
    private static final Map<String, Class<?>> DELEGATES = new TreeMap<>();

    static {
        var scanner = new ClassPathScanningCandidateComponentProvider(true);
        var naming = new AnnotationBeanNameGenerator();
        for (BeanDefinition component : scanner.findCandidateComponents("jp.kasane")) {
            Class<?> type = load(component.getBeanClassName());
            COMPONENTS.add(type);
            if (JavaDelegate.class.isAssignableFrom(type)) {
                DELEGATES.put(naming.generateBeanName(component, new SimpleBeanDefinitionRegistry()), type);
            }
        }
    }

    private CodeContracts() {}

    /** All delegate components by bean name. */
    public static Map<String, Class<?>> delegates() {
        return DELEGATES;
    }

    /** What the modules declare as beans. */
    public static List<ProcessContract> processes() {
        return COMPONENTS.stream()
                .flatMap(type -> java.util.Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.getReturnType() == ProcessContract.class)
                .map(CodeContracts::declared)
                .toList();
    }

    private static ProcessContract declared(Method method) {
        try {
            Constructor<?> constructor = method.getDeclaringClass().getDeclaredConstructor();
            constructor.setAccessible(true);
            method.setAccessible(true);
            return (ProcessContract) method.invoke(constructor.newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, CodeContracts.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
