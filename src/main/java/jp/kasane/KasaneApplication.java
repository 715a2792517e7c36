package jp.kasane;

import java.util.Optional;
import jp.kasane.council.ProfileCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Kasane: the web server, or one of the command line jobs when its arguments are given. */
@SpringBootApplication
public class KasaneApplication {

    public static void main(String[] args) {
        Optional<String> profile = ProfileCommand.file(args);
        if (profile.isPresent()) {
            System.exit(ProfileCommand.check(profile.get()));
        }
        SpringApplication.run(KasaneApplication.class, args);
    }
}
