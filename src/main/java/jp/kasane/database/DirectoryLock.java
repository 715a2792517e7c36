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
     * @throws IOException when another Kasane holds the directory
     */
    static Closeable take(Path directory) throws IOException {
        FileChannel channel =
                FileChannel.open(directory.resolve("kasane.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new IOException("データディレクトリ " + directory + " は別の Kasane が使用中です。先に停止するか、KASANE_DATA_DIR を変えてください。");
        }
        return channel;
    }
}
