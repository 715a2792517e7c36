package jp.kasane.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mockito.Mockito;
import org.mockito.invocation.InvocationOnMock;
import org.mockito.stubbing.Answer;

/** Lets a mock answer with some value of the right type, records and enums included. */
public final class Anything implements Answer<Object> {

    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(long.class, 1L),
            Map.entry(Long.class, 1L),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(boolean.class, true),
            Map.entry(String.class, "X"),
            Map.entry(LocalDate.class, LocalDate.of(2027, 4, 1)),
            Map.entry(OffsetDateTime.class, OffsetDateTime.parse("2027-04-01T09:00:00+09:00")),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(List.class, List.of()),
            Map.entry(Set.class, Set.of()),
            Map.entry(Map.class, Map.of()));

    @Override
    public Object answer(InvocationOnMock invocation) {
        Class<?> type = invocation.getMethod().getReturnType();
        return type == void.class ? null : of(type);
    }

    private Object of(Class<?> type) {
        if (VALUES.containsKey(type)) {
            return VALUES.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type.isRecord() ? record(type) : Mockito.mock(type, this);
    }

    private Object record(Class<?> type) {
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(components);
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(components).map(this::of).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
