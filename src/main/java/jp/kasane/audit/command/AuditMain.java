package jp.kasane.audit.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kasane.audit.ChainReport;
import jp.kasane.audit.CheckChain;
import jp.kasane.audit.ExportedHead;
import jp.kasane.audit.chain.ChainFault;
import jp.kasane.database.DatabaseUnavailable;
import jp.kasane.shared.CurrentTime;
import jp.kasane.tenancy.Tenant;
import jp.kasane.tenancy.Tenants;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * The log's commands: exit code 0 when every chain is whole and agrees with the head that was given, 1 when one is broken,
 * 2 when the arguments are unusable, a head among them that is older than what was disposed of and so agrees with nothing,
 * 3 when the log could not be read at all.
 */
public final class AuditMain {

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int UNUSABLE = 2;
    private static final int UNREAD = 3;
    /** For how many years no record may be disposed of. */
    private static final String KEEP_YEARS = "kasane.audit.keep-years";

    private static final int YEARS = 10;

    private final Says says;

    public AuditMain(PrintStream out, PrintStream err) {
        this.says = new Says(out, err);
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
        } catch (BadArgument e) {
            return refuse("audit.command.bad-argument", e.getMessage());
        } catch (IOException e) {
            return refuse("audit.command.file", e.getMessage());
        } catch (RuntimeException e) {
            return unread(e);
        }
    }

    private int unread(RuntimeException failure) {
        DatabaseUnavailable.of(failure)
                .ifPresentOrElse(
                        why -> refuse("audit.command." + why.reason(), why.directory()),
                        () -> refuse("audit.command.unread", rootOf(failure)));
        return UNREAD;
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    /** The same within a context that runs already. */
    int run(AuditOptions options, List<ExportedHead> exported, BeanFactory beans) throws IOException {
        Tenants tenants = beans.getBean(Tenants.class);
        CheckChain chain = beans.getBean(CheckChain.class);
        int code = options.checks() ? check(exported, tenants, chain) : WHOLE;
        if (options.disposeBefore() != null && code == WHOLE) {
            code = dispose(options.disposeBefore(), tenants, beans);
        }
        if (options.exportHead() != null && (options.disposeBefore() == null || code == WHOLE)) {
            export(options.exportHead(), tenants, chain);
        }
        return code;
    }

    private int check(List<ExportedHead> exported, Tenants tenants, CheckChain chain) {
        Map<String, ExportedHead> heads = exported.stream()
                .collect(Collectors.toMap(ExportedHead::tenant, Function.identity(), AuditMain::later));
        if (!tenants.all().stream().map(t -> t.id()).toList().containsAll(heads.keySet())) {
            return refuse("audit.command.foreign-head", heads.keySet());
        }
        boolean broken = false;
        boolean compared = true;
        for (Tenant tenant : tenants.all()) {
            ExportedHead head = heads.get(tenant.id());
            ChainReport report = tenants.as(tenant, () -> chain.check(head));
            broken |= isBroken(report);
            compared &= wasCompared(head, report);
        }
        return broken ? BROKEN : compared ? WHOLE : UNUSABLE;
    }

    /** A head of the part that was disposed of agrees with nothing: whoever gave it does not know what was hoped for. */
    private boolean wasCompared(@Nullable ExportedHead head, ChainReport report) {
        if (head == null || head.seq() >= report.disposed()) {
            return true;
        }
        says.complain("audit.command.old-head", report.tenant(), head.seq());
        return false;
    }

    private int dispose(LocalDate day, Tenants tenants, BeanFactory beans) {
        int years = beans.getBean(Environment.class).getProperty(KEEP_YEARS, Integer.class, YEARS);
        LocalDate youngest = LocalDate.now(CurrentTime.ZONE).minusYears(years);
        if (day.isAfter(youngest)) {
            return refuse("audit.command.too-young", youngest);
        }
        DisposeOfOldEntries old = beans.getBean(DisposeOfOldEntries.class);
        tenants.all().forEach(tenant -> {
            long gone = tenants.as(tenant, () -> old.before(day));
            says.tell("audit.command.disposed", tenant.id(), gone);
        });
        return WHOLE;
    }

    private void export(Path file, Tenants tenants, CheckChain chain) throws IOException {
        OffsetDateTime now = OffsetDateTime.now(CurrentTime.ZONE);
        HeadFile.write(
                file,
                tenants.all().stream()
                        .map(tenant -> tenants.as(tenant, () -> chain.head(now)))
                        .toList());
        says.tell("audit.command.exported", file);
    }

    private static ExportedHead later(ExportedHead one, ExportedHead other) {
        return one.seq() >= other.seq() ? one : other;
    }

    private boolean isBroken(ChainReport report) {
        @Nullable ChainFault fault = report.fault();
        if (fault == null) {
            says.tell("audit.command.whole", report.tenant(), report.checked());
            if (report.disposed() > 0) {
                says.tell("audit.command.part", report.tenant(), report.disposed());
            }
            return false;
        }
        String how = says.word("audit.fault." + fault.kind());
        says.tell("audit.command.broken", report.tenant(), fault.seq(), how, report.checked());
        return true;
    }

    private int refuse(String key, @Nullable Object value) {
        says.complain(key, String.valueOf(value));
        return UNUSABLE;
    }
}
