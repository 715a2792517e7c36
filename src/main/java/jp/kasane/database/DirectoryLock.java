package jp.kasane.database;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Makes sure that one Kasane at a time uses a data directory. The operating system frees it when the process dies. */
final class DirectoryLock {

    private DirectoryLock() {}

    /**
     * @throws DirectoryInUseException when another Kasane holds the directory
     * @throws IOException when the directory cannot be used at all
     */
    static Closeable take(Path directory) throws IOException {
        FileChannel channel =
                FileChannel.open(directory.resolve("kasane.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new DirectoryInUseException(directory);
        }
        return channel;
    }
}
