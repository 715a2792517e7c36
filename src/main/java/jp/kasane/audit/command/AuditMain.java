package jp.kasane.audit.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kasane.audit.ChainReport;
import jp.kasane.audit.CheckChain;
import jp.kasane.audit.ExportedHead;
import jp.kasane.audit.chain.ChainFault;
import jp.kasane.shared.CurrentTime;
import jp.kasane.tenancy.Tenants;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ConfigurableApplicationContext;

/** The log's commands: exit code 0 when every chain is whole, 1 when one is broken, 2 when the arguments are unusable. */
public final class AuditMain {

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int UNUSABLE = 2;

    private final ResourceBundle words = ResourceBundle.getBundle("messages/audit", Locale.JAPANESE);
    private final PrintStream out;
    private final PrintStream err;

    public AuditMain(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * @param start starts a context of that class with the given settings; called only when the arguments are usable
     * @return the process's exit code
     */
    public int run(
            String[] arguments, BiFunction<Class<?>, Map<String, Object>, ConfigurableApplicationContext> start) {
        try {
            AuditOptions options = AuditOptions.of(arguments);
            Path file = options.head();
            List<ExportedHead> exported = file == null ? List.of() : HeadFile.read(file);
            try (ConfigurableApplicationContext context = start.apply(AuditContext.class, AuditContext.SETTINGS)) {
                return run(options, exported, context);
            }
        } catch (IllegalArgumentException e) {
            return refuse("audit.command.bad-argument", e.getMessage());
        } catch (IOException e) {
            return refuse("audit.command.file", e.getMessage());
        }
    }

    /** The same within a context that runs already. */
    int run(AuditOptions options, List<ExportedHead> exported, BeanFactory beans) throws IOException {
        Tenants tenants = beans.getBean(Tenants.class);
        CheckChain chain = beans.getBean(CheckChain.class);
        int code = WHOLE;
        if (options.check()) {
            Map<String, ExportedHead> heads = exported.stream()
                    .collect(Collectors.toMap(ExportedHead::tenant, Function.identity(), AuditMain::later));
            if (!tenants.all().stream().map(t -> t.id()).toList().containsAll(heads.keySet())) {
                return refuse("audit.command.foreign-head", heads.keySet());
            }
            code = tenants.all().stream()
                    .map(tenant -> tenants.as(tenant, () -> chain.check(heads.get(tenant.id()))))
                    .mapToInt(this::tell)
                    .max()
                    .orElse(WHOLE);
        }
        if (options.exportHead() != null) {
            OffsetDateTime now = OffsetDateTime.now(CurrentTime.ZONE);
            HeadFile.write(
                    options.exportHead(),
                    tenants.all().stream()
                            .map(tenant -> tenants.as(tenant, () -> chain.head(now)))
                            .toList());
            out.println(say("audit.command.exported", options.exportHead()));
        }
        return code;
    }

    private static ExportedHead later(ExportedHead one, ExportedHead other) {
        return one.seq() >= other.seq() ? one : other;
    }

    private int tell(ChainReport report) {
        @Nullable ChainFault fault = report.fault();
        if (fault == null) {
            out.println(say("audit.command.whole", report.tenant(), report.checked()));
            return WHOLE;
        }
        String how = words.getString("audit.fault." + fault.kind());
        out.println(say("audit.command.broken", report.tenant(), fault.seq(), how, report.checked()));
        return BROKEN;
    }

    private int refuse(String key, @Nullable Object value) {
        err.println(say(key, String.valueOf(value)));
        return UNUSABLE;
    }

    private String say(String key, Object... values) {
        return MessageFormat.format(
                words.getString(key), Arrays.stream(values).map(String::valueOf).toArray());
    }
}
