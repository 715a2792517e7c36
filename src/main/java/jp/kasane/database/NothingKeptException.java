package jp.kasane.database;

import java.nio.file.Path;

/** A command wanted to read what is kept in a data directory in which nothing is kept. */
class NothingKeptException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path directory;

    NothingKeptException(Path directory) {
        super("no database in " + directory);
        this.directory = directory;
    }

    Path directory() {
        return directory;
    }
}
