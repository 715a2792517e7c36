package jp.kasane;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import jp.kasane.audit.command.AuditMain;
import jp.kasane.audit.command.AuditOptions;
import jp.kasane.council.ProfileCommand;
import jp.kasane.rehearsal.RehearsalMain;
import jp.kasane.rehearsal.RehearsalOptions;
import jp.kasane.shared.ServerZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts Kasane: the web server, or one of the command line jobs when its arguments are given. */
@SpringBootApplication
public class KasaneApplication {

    public static void main(String[] args) {
        ServerZone.becomeJapan();
        Optional<String> profile = ProfileCommand.file(args);
        if (profile.isPresent()) {
            System.exit(ProfileCommand.check(profile.get()));
        }
        if (RehearsalOptions.asked(args)) {
            RehearsalMain rehearsal = new RehearsalMain(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
            System.exit(rehearsal.run(args, KasaneApplication::startWithoutWeb));
        }
        if (AuditOptions.asked(args)) {
            AuditMain audit = new AuditMain(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
            System.exit(audit.run(args, KasaneApplication::startWithoutWeb));
        }
        SpringApplication.run(KasaneApplication.class, args);
    }

    /** Settings are arguments, which outrank the environment, so that a rehearsal never touches a real database. */
    private static ConfigurableApplicationContext startWithoutWeb(Map<String, Object> settings) {
        return startWithoutWeb(KasaneApplication.class, settings);
    }

    private static ConfigurableApplicationContext startWithoutWeb(Class<?> source, Map<String, Object> settings) {
        String[] arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new SpringApplicationBuilder(source).web(WebApplicationType.NONE).run(arguments);
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
