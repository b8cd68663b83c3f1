package io.forecourt.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.PropertySourcesPlaceholdersResolver;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a service documents can be reached from outside. */
class RoutedContractTests {

    private static final Path DOCUMENTS =
            Path.of(System.getProperty("forecourt.root", "..")).resolve("docs/api");

    @ParameterizedTest
    @CsvSource({
        "identity-service, identity",
        "inventory-service, inventory",
        "service-center, service-center",
        "sales-service, sales",
        "parking-service, parking"
    })
    void leadsEveryDocumentedPathToItsService(String document, String service) throws IOException {
        RouteTable routes = new RouteTable(routing());
        String openApi = Files.readString(DOCUMENTS.resolve(document + ".json"));

        List<String> paths =
                List.copyOf(JsonMapper.shared().readTree(openApi).get("paths").propertyNames());

        assertThat(paths)
                .isNotEmpty()
                .allSatisfy(path -> assertThat(routes.find(path.replaceAll("[{}]", "")))
                        .hasValueSatisfying(found ->
                                assertThat(found.route().service().name()).isEqualTo(service)));
    }

    private static Routing routing() throws IOException {
        MutablePropertySources sources = new MutablePropertySources();
        sources.addFirst(new YamlPropertySourceLoader()
                .load("gateway", new ClassPathResource("application.yaml"))
                .getFirst());
        return new Binder(ConfigurationPropertySources.from(sources), new PropertySourcesPlaceholdersResolver(sources))
                .bind("forecourt.gateway", Routing.class)
                .get();
    }
}
