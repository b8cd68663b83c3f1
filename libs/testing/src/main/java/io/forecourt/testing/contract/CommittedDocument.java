package io.forecourt.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A generated document that is kept in the repository, so that a change of it is seen in review.
 *
 * @param howToWrite the command that does
 * @param rewrite whether to write it now, instead of holding the generated one against it
 */
public record CommittedDocument(Path path, String howToWrite, boolean rewrite) {

    /**
     * The document at that path of the repository, which that module's tests generate. The system property {@code
     * forecourt.docs=update} has it rewritten.
     */
    public static CommittedDocument of(String path, String module) {
        return new CommittedDocument(
                Path.of(System.getProperty("forecourt.root", "..")).resolve(path),
                "./mvnw -pl %s verify -Dforecourt.docs=update".formatted(module),
                "update".equals(System.getProperty("forecourt.docs")));
    }

    /**
     * Holds what was generated against what is committed.
     *
     * @throws AssertionError when the two differ or nothing is committed
     */
    public void verify(String generated) throws IOException {
        if (rewrite) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, generated);
        }
        if (!Files.exists(path)) {
            throw new AssertionError("%s is not committed yet; to write it: %s".formatted(path, howToWrite));
        }
        assertThat(generated)
                .as("%s; if the change is meant, write it anew: %s", path, howToWrite)
                .isEqualTo(Files.readString(path));
    }
}
