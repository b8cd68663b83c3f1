package io.forecourt.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * PostgreSQL on this machine's loopback interface, on a data folder that survives restarts and crashes. If the process
 * that started it is killed, PostgreSQL goes on; the next start on the same folder stops it first.
 */
public final class PostgresServer implements AutoCloseable {

    /** The database that {@link #start} prepares. */
    public static final String DATABASE = "forecourt";

    private static final String SUPERUSER = "postgres";
    private static final String SETTINGS_FILE = "forecourt.conf";
    private static final String NAME = "PostgreSQL";

    private final DataFolder folder;
    private final PostgresProcess process;
    private final int port;
    private final String password;
    private final DatabaseSetup setup;

    private PostgresServer(DataFolder folder, PostgresProcess process, int port) throws IOException {
        this.folder = folder;
        this.process = process;
        this.port = port;
        this.password = Files.readString(passwordFile(folder));
        this.setup = new DatabaseSetup(Ports.HOST, port, SUPERUSER, password);
    }

    /**
     * Starts on a new or an existing folder and prepares the database {@link #DATABASE}.
     *
     * @param port 0 for any free one
     * @throws ServerFailure if the port is taken, another process owns the folder, or the folder is not whole
     */
    public static PostgresServer start(Path dataFolder, int port, Durability durability) {
        PostgresPrograms programs = PostgresPrograms.unpacked();
        DataFolder folder = DataFolder.open(dataFolder, NAME);
        try {
            folder.createOnce(data -> initialise(folder, programs, data, durability));
            PostgresDataCheck.requireWhole(folder.data());
            PostgresProcess process = process(programs, folder);
            process.stopOrphan();
            int claimed = Ports.claim(port, NAME);
            Files.writeString(folder.data().resolve(SETTINGS_FILE), PostgresSettings.of(claimed, durability));
            process.start();
            PostgresServer server = new PostgresServer(folder, process, claimed);
            server.prepare();
            return server;
        } catch (IOException e) {
            folder.close();
            throw new ServerFailure("The data folder %s cannot be used: %s".formatted(dataFolder, e), e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /**
     * Stops a server that outlived the process that started it, where there is one.
     *
     * @throws ServerFailure if that process still runs
     */
    public static void stopLeftover(Path dataFolder) {
        if (!Files.isDirectory(dataFolder)) {
            return;
        }
        try (DataFolder folder = DataFolder.open(dataFolder, NAME)) {
            process(PostgresPrograms.unpacked(), folder).stopOrphan();
        } catch (IOException e) {
            throw new ServerFailure("The data folder %s cannot be used: %s".formatted(dataFolder, e), e);
        }
    }

    private static PostgresProcess process(PostgresPrograms programs, DataFolder folder) {
        return new PostgresProcess(programs, folder.data(), folder.resolve("postgresql.log"));
    }

    private void prepare() {
        try {
            setup.createDatabase(DATABASE);
        } catch (RuntimeException e) {
            process.stop();
            throw e;
        }
    }

    private static void initialise(DataFolder folder, PostgresPrograms programs, Path data, Durability durability)
            throws IOException {
        Path password = passwordFile(folder);
        Files.deleteIfExists(password);
        Files.createFile(password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password, randomPassword());
        PostgresPrograms.Outcome outcome = programs.run(
                "initdb",
                "--pgdata=" + data,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8",
                "--no-instructions",
                durability == Durability.DURABLE ? "--sync-method=fsync" : "--no-sync");
        if (outcome.failed()) {
            throw new ServerFailure("PostgreSQL cannot create its data in %s: %s".formatted(data, outcome.output()));
        }
        Files.writeString(
                data.resolve("postgresql.conf"),
                "\ninclude_if_exists = '%s'\n".formatted(SETTINGS_FILE),
                StandardOpenOption.APPEND);
    }

    private static Path passwordFile(DataFolder folder) {
        return folder.resolve("superuser.password");
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    public int port() {
        return port;
    }

    /** Of the database {@link #DATABASE}. */
    public String jdbcUrl() {
        return setup.jdbcUrl(DATABASE);
    }

    /** With the superuser's name and password in it: for administration and measurements, never for a service. */
    public String superuserJdbcUrl() {
        return "%s?user=%s&password=%s".formatted(jdbcUrl(), SUPERUSER, password);
    }

    /** The operating system's id of the server process. */
    public long pid() {
        return process.pid();
    }

    /** For further databases and their services, as superuser. */
    public DatabaseSetup setup() {
        return setup;
    }

    /** A role and a schema of that name in {@link #DATABASE}; may be repeated, and sets the password each time. */
    public void createService(String role, String password) {
        setup.createService(DATABASE, role, password);
    }

    /** Ends all sessions, writes everything out and stops. */
    @Override
    public void close() {
        try {
            process.stop();
        } finally {
            folder.close();
        }
    }
}
