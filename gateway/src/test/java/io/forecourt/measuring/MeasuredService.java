package io.forecourt.measuring;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.CRC32;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers about 1 KB of JSON from memory, in three ways: at once, after as much work as a read from the database costs,
 * and for everybody to keep.
 */
@SpringBootConfiguration
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
@RestController
public class MeasuredService {

    private static final Automobile AUTOMOBILE = new Automobile(
            "1M8GDM9AXKP042788", "Motor Coach Industries", "Eagle", 2019, "silver", 630_000, "USD", "x".repeat(820));

    /** About 0.6 ms of one core of the machine that the figures in the ADR are from. */
    private static final int ROUNDS = Integer.getInteger("rounds", 3600);

    private final byte[] work = new byte[8192];

    public static void main(String[] args) throws IOException {
        MeasuredSurroundings.start(Path.of(System.getProperty("surroundings")));
        SpringApplication.run(MeasuredService.class, args);
    }

    @GetMapping("/api/v1/automobiles/{vin}")
    ResponseEntity<Automobile> fromMemory() {
        return ResponseEntity.ok().eTag("\"7\"").body(AUTOMOBILE);
    }

    @GetMapping("/api/v1/automobiles/{vin}/history")
    ResponseEntity<Automobile> withWork() {
        CRC32 sum = new CRC32();
        for (int i = 0; i < ROUNDS; i++) {
            sum.update(work);
        }
        return ResponseEntity.ok().eTag("\"" + sum.getValue() + "\"").body(AUTOMOBILE);
    }

    @GetMapping("/api/v1/models/{id}")
    ResponseEntity<Automobile> forEverybody() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                .eTag("\"7\"")
                .body(AUTOMOBILE);
    }

    record Automobile(
            String vin,
            String manufacturer,
            String model,
            int modelYear,
            String color,
            long priceMinorUnits,
            String priceCurrency,
            String description) {}
}
