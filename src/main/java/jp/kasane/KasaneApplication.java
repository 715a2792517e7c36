package jp.kasane;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Kasane: the web server, or one of the command line jobs when its arguments are given. */
@SpringBootApplication
public class KasaneApplication {

    public static void main(String[] args) {
        SpringApplication.run(KasaneApplication.class, args);
    }
}
