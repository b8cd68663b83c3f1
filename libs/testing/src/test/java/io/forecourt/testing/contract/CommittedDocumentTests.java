package io.forecourt.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommittedDocumentTests {

    @TempDir
    Path project;

    @Test
    void saysHowToWriteADocumentThatIsMissing() {
        assertThatThrownBy(() -> document(false).verify("text"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("sales.json is not committed yet")
                .hasMessageContaining("./write it");
    }

    @Test
    void writesTheDocumentWhenToldSo() throws Exception {
        document(true).verify("text");

        assertThat(project.resolve("docs/api/sales.json")).hasContent("text");
    }

    @Test
    void refusesAnotherTextThanTheCommittedOne() throws Exception {
        document(true).verify("text");

        assertThatCode(() -> document(false).verify("text")).doesNotThrowAnyException();
        assertThatThrownBy(() -> document(false).verify("other"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("if the change is meant, write it anew: ./write it");
    }

    @Test
    void openApiDocumentsAreSortedAndNameNoAddressOfTheMoment() {
        String springdocs = """
                {"openapi": "3.1.0", "servers": [{"url": "http://localhost:1234"}], "paths": {"/b": {}, "/a": {}}}
                """;

        assertThat(OpenApiContract.normalised(springdocs)).isEqualTo("""
                        {
                          "openapi" : "3.1.0",
                          "paths" : {
                            "/a" : { },
                            "/b" : { }
                          }
                        }
                        """);
    }

    private CommittedDocument document(boolean rewrite) {
        return new CommittedDocument(project.resolve("docs/api/sales.json"), "./write it", rewrite);
    }
}
