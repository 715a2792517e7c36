package jp.kasane.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL server process that Kasane owns. Closing it stops the server, never before the connection pool. */
public final class EmbeddedDatabase implements Closeable {

    /** Who owns the tables and changes them. */
    public static final String OWNER = "postgres";
    /** As whom the application works: owns nothing and sees the rows of its municipality only. */
    public static final String APPLICATION = "kasane_app";

    private static final String ROLE = "DO 'BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = ''" + APPLICATION
            + "'') THEN CREATE ROLE " + APPLICATION + " LOGIN; END IF; END'";

    private final EmbeddedPostgres server;
    private final Closeable lock;

    private EmbeddedDatabase(EmbeddedPostgres server, Closeable lock) {
        this.server = server;
        this.lock = lock;
    }

    /**
     * A server whose data survives restarts and power cuts.
     *
     * @param directory where the cluster lives; created when absent
     * @throws IOException when the directory cannot be used or the server does not start
     */
    static EmbeddedDatabase keptIn(Path directory) throws IOException {
        Path cluster = directory.toAbsolutePath();
        Files.createDirectories(cluster.getParent());
        Closeable lock = DirectoryLock.take(cluster.getParent());
        LeftOverServer.stopIn(cluster);
        return new EmbeddedDatabase(
                        durable(base().setDataDirectory(cluster).setCleanDataDirectory(false))
                                .start(),
                        lock)
                .withRole();
    }

    /**
     * A server for one run; nothing of it remains and nothing of it needs to survive a power cut.
     *
     * @throws IOException when the server does not start
     */
    public static EmbeddedDatabase throwAway() throws IOException {
        return new EmbeddedDatabase(base().start(), () -> {}).withRole();
    }

    private EmbeddedDatabase withRole() throws IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(ROLE);
            return this;
        } catch (SQLException e) {
            close();
            throw new IOException("the application's role could not be made", e);
        }
    }

    /** The JDBC address of the maintenance database that Kasane uses. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres?logServerErrorDetail=false";
    }

    @Override
    public void close() throws IOException {
        server.close();
        lock.close();
    }

    private static EmbeddedPostgres.Builder base() {
        return EmbeddedPostgres.builder()
                .setRegisterShutdownHook(false)
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("max_connections", "60")
                .setServerConfig("timezone", "Asia/Tokyo");
    }

    /** The library's defaults trade safety for speed; people's records need the opposite. */
    private static EmbeddedPostgres.Builder durable(EmbeddedPostgres.Builder builder) {
        return builder.setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
    }
}
