package jp.kasane.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A request whose session keeps what pages put into it under seal: search words, messages and passwords that are shown
 * once cannot be read in the database or its backups, but only with the browser's cookie. What the sign-in itself needs
 * stays readable; it holds ids only.
 */
final class SealedSession extends HttpServletRequestWrapper {

    private static final Set<String> PLAIN =
            Set.of("kasane.", "SPRING_SECURITY_", "org.springframework.session.", "org.springframework.security.");

    private final Supplier<Seal> seal;

    /** @param seal of the browser; made when it is first needed */
    SealedSession(HttpServletRequest request, Supplier<Seal> seal) {
        super(request);
        this.seal = seal;
    }

    @Override
    public @Nullable HttpSession getSession() {
        return getSession(true);
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
        HttpSession session = super.getSession(create);
        return session == null ? null : wrapped(session);
    }

    private HttpSession wrapped(HttpSession session) {
        return (HttpSession) Proxy.newProxyInstance(
                SealedSession.class.getClassLoader(),
                new Class<?>[] {HttpSession.class},
                (proxy, method, arguments) -> call(session, method, arguments));
    }

    private @Nullable Object call(HttpSession session, Method method, Object @Nullable [] arguments) throws Throwable {
        if (arguments != null && arguments.length > 0 && isSealed(String.valueOf(arguments[0]))) {
            if (method.getName().equals("setAttribute") && arguments[1] instanceof Serializable value) {
                session.setAttribute((String) arguments[0], seal.get().close(value));
                return null;
            }
            if (method.getName().equals("getAttribute")) {
                Object kept = session.getAttribute((String) arguments[0]);
                return kept instanceof Seal.Closed closed ? seal.get().open(closed) : kept;
            }
        }
        try {
            return method.invoke(session, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static boolean isSealed(String name) {
        return PLAIN.stream().noneMatch(name::startsWith);
    }
}
