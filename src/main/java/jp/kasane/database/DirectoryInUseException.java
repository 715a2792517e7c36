package jp.kasane.database;

import java.nio.file.Path;

/** Another Kasane works on the data directory. */
class DirectoryInUseException extends RuntimeException {

    private final transient Path directory;

    DirectoryInUseException(Path directory) {
        super(directory + " is in use");
        this.directory = directory;
    }

    Path directory() {
        return directory;
    }
}
