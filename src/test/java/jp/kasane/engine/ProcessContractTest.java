package jp.kasane.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kasane.testing.CodeContracts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

/** What the contracts of processes say is what the compiled code does with tasks and messages. */
class ProcessContractTest {

    private static final Path CLASSES = Path.of("target/classes/jp/kasane");
    private static final Map<String, Seen> SEEN = new TreeMap<>();
    private static final List<ProcessContract> CONTRACTS = CodeContracts.processes();

    /** Texts and called methods of a class. */
    private record Seen(Set<String> texts, Set<String> calls) {

        boolean calls(String owner, String... names) {
            return Stream.of(names).anyMatch(name -> calls.contains(owner + "." + name));
        }
    }

    @BeforeAll
    static void readTheCode() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                String name = CLASSES.relativize(file).toString();
                if (!name.contains("Contract") && !name.startsWith("modelling")) {
                    SEEN.put(name, read(file));
                }
            }
        }
    }

    @Test
    void everyTaskThatTheCodeNamesIsInAContractAndTheOtherWayRound() {
        Set<String> named = texts().filter(text -> text.matches("UserTask_[A-Za-z]+"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isEqualTo(forms().map(FormContract::element).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void noOtherElementIsNamedByTheCode() {
        assertThat(
                        texts().filter(
                                        text -> text.matches(
                                                "(ServiceTask|BusinessRuleTask|ReceiveTask|CallActivity|SubProcess|BoundaryEvent|TimerEvent|MessageEvent|Gateway|Flow)_[A-Z][A-Za-z]+")))
                .isEmpty();
    }

    @Test
    void everyMessageThatTheCodeDeliversIsInAContractAndTheOtherWayRound() {
        Set<String> delivered = SEEN.values().stream()
                .filter(seen -> seen.calls("jp/kasane/engine/Processes", "correlate", "tryCorrelate"))
                .flatMap(seen -> seen.texts().stream())
                .filter(text -> text.matches("([A-Z][a-z]+){2,}"))
                .collect(Collectors.toCollection(TreeSet::new));
        delivered.removeIf(text -> text.endsWith("Process"));

        assertThat(delivered)
                .isEqualTo(messages().map(MessageContract::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void aFormsVariablesAreSetWhereItsTaskIsCompleted() {
        forms().forEach(form -> assertThat(SEEN.values().stream()
                        .filter(seen -> seen.texts().contains(form.element()))
                        .filter(seen -> seen.calls("jp/kasane/worklist/OpenTasks", "complete", "completeIfOpen"))
                        .flatMap(seen -> seen.texts().stream()))
                .as(form.element())
                .containsAll(form.writes()));
    }

    @Test
    void aMessagesVariablesAreSetWhereItIsDelivered() {
        messages()
                .forEach(message -> assertThat(SEEN.values().stream()
                                .filter(seen -> seen.texts().contains(message.name()))
                                .flatMap(seen -> seen.texts().stream()))
                        .as(message.name())
                        .containsAll(message.writes()));
    }

    @Test
    void theVariablesOfAStartAreNamedByTheCode() {
        Set<String> texts = texts().collect(Collectors.toSet());

        CONTRACTS.forEach(contract -> assertThat(texts).as(contract.process()).containsAll(contract.startedWith()));
    }

    @Test
    void aContractCoversTheProcessesItNames() {
        ProcessContract any = new ProcessContract("*LadderProcess", Set.of(), List.of(), List.of());
        ProcessContract one = new ProcessContract("LadderProcess", Set.of(), List.of(), List.of());

        assertThat(any.covers("HimiLadderProcess")).isTrue();
        assertThat(any.covers("HimiLadderProcess2")).isFalse();
        assertThat(one.covers("LadderProcess")).isTrue();
        assertThat(one.covers("HimiLadderProcess")).isFalse();
    }

    private static Stream<String> texts() {
        return SEEN.values().stream().flatMap(seen -> seen.texts().stream());
    }

    private static Stream<FormContract> forms() {
        return CONTRACTS.stream().flatMap(contract -> contract.forms().stream());
    }

    private static Stream<MessageContract> messages() {
        return CONTRACTS.stream().flatMap(contract -> contract.messages().stream());
    }

    private static Seen read(Path file) throws IOException {
        Seen seen = new Seen(new TreeSet<>(), new TreeSet<>());
        new ClassReader(Files.readAllBytes(file)).accept(new Reader(seen), ClassReader.SKIP_DEBUG);
        return seen;
    }

    private static final class Reader extends ClassVisitor {

        private final Seen seen;

        Reader(Seen seen) {
            super(Opcodes.ASM9);
            this.seen = seen;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitLdcInsn(Object value) {
                    if (value instanceof String text) {
                        seen.texts().add(text);
                    }
                }

                @Override
                public void visitMethodInsn(
                        int opcode, String owner, String method, String descriptor, boolean isInterface) {
                    seen.calls().add(owner + "." + method);
                }
            };
        }
    }
}
