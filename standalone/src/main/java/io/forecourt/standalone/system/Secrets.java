package io.forecourt.standalone.system;

import io.forecourt.standalone.CannotContinue;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What only the services and this program may know: made up at the first start, kept in a file that only its owner can
 * read.
 */
final class Secrets {

    private static final int BYTES = 32;
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int LETTERS_IN_A_GROUP = 4;

    private final Path file;
    private final Properties passwords;

    private Secrets(Path file, Properties passwords) {
        this.file = file;
        this.passwords = passwords;
    }

    static Secrets in(Path file) {
        Properties passwords = new Properties();
        try {
            if (Files.exists(file)) {
                passwords.load(new StringReader(Files.readString(file)));
            }
            return new Secrets(file, passwords);
        } catch (IOException | IllegalArgumentException failure) {
            throw new CannotContinue(
                    "The secrets in %s cannot be read: %s. Without that file new ones are made and set, but not that of identity.signing-keys: everybody has to sign in anew then, and identity-service's log says how it starts again."
                            .formatted(file, failure.getMessage()),
                    failure);
        }
    }

    /** The same at every start. */
    synchronized String of(Secret secret) {
        return of(secret.entry(), secret.isTyped() ? Secrets::drawReadable : Secrets::draw);
    }

    /** The database role's password, the same at every start. */
    synchronized String passwordOf(String role) {
        return of(role, Secrets::draw);
    }

    private String of(String name, Supplier<String> drawn) {
        String known = passwords.getProperty(name);
        if (known != null && !known.isBlank()) {
            return known;
        }
        String made = drawn.get();
        passwords.setProperty(name, made);
        save();
        return made;
    }

    /** One that nobody can guess. */
    static String draw() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** The same for people, who have to type it: no letter that looks like another, and 79 bits. */
    private static String drawReadable() {
        SecureRandom random = new SecureRandom();
        return IntStream.range(0, GROUPS)
                .mapToObj(_ -> random.ints(LETTERS_IN_A_GROUP, 0, READABLE.length())
                        .mapToObj(at -> READABLE.substring(at, at + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }

    private void save() {
        try {
            StringWriter text = new StringWriter();
            passwords.store(text, "Passwords of the services' database roles, and what services prove themselves with");
            Path written = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(written);
            Files.createFile(
                    written, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(written, text.toString());
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new CannotContinue("The passwords cannot be kept in %s: %s".formatted(file, failure), failure);
        }
    }
}
