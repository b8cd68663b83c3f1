package io.forecourt.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Looks whether a data folder is one that this PostgreSQL can open, to say what is wrong before PostgreSQL does. */
final class PostgresDataCheck {

    private static final List<String> ESSENTIAL =
            List.of("PG_VERSION", "global/pg_control", "base", "pg_wal", "postgresql.conf");

    private PostgresDataCheck() {}

    static void requireWhole(Path data) throws IOException {
        for (String file : ESSENTIAL) {
            if (!Files.exists(data.resolve(file))) {
                throw new ServerFailure(
                        "The PostgreSQL data in %s is incomplete: %s is missing. Restore the folder from a backup, or move it away to start with an empty database."
                                .formatted(data, file));
            }
        }
        String version = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!version.equals(PostgresBinaries.MAJOR_VERSION)) {
            throw new ServerFailure(
                    "The PostgreSQL data in %s was written by PostgreSQL %s, this is PostgreSQL %s. Dump it with the version that wrote it and restore it here, or move it away to start with an empty database."
                            .formatted(data, version, PostgresBinaries.MAJOR_VERSION));
        }
    }
}
