package io.forecourt.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** A feed of invented cars with valid North American VINs; the same number and seed give the same file. */
final class GeneratedStock {

    private static final String VALUES = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final String YEARS = "ABCDEFGHJK"; // model years 2010 to 2019

    private record Make(String prefix, String brand, List<String> models) {}

    private static final List<Make> MAKES = List.of(
            new Make("1FT", "Ford", List.of("F-150", "Escape", "Fusion", "Explorer", "Mustang")),
            new Make("1GC", "Chevrolet", List.of("Silverado", "Malibu", "Equinox", "Tahoe", "Impala")),
            new Make("2C4", "Chrysler", List.of("Pacifica", "300", "Voyager")),
            new Make("3C4", "Dodge", List.of("Journey", "Durango", "Charger", "Challenger")),
            new Make("1HG", "Honda", List.of("Accord", "Civic", "Pilot")),
            new Make("4T1", "Toyota", List.of("Camry", "Corolla", "RAV4", "Sienna")),
            new Make("5NP", "Hyundai", List.of("Sonata", "Elantra", "Tucson")),
            new Make("1N4", "Nissan", List.of("Altima", "Rogue", "Sentra")),
            new Make("5UX", "BMW", List.of("X1", "X3", "X5")),
            new Make("1C4", "Jeep", List.of("Wrangler", "Cherokee", "Compass")));
    private static final List<String> COLORS = List.of("black", "white", "silver", "gray", "blue", "red", "green");

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(20261121L);

    /**
     * Writes {@code cars} rows and answers their VINs in the file's order.
     *
     * @param generation files of different generations hold the same cars at other prices
     */
    List<String> write(Path file, int cars, int generation) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.println("price,brand,model,year,title_status,mileage,color,vin,country");
            return java.util.stream.IntStream.range(0, cars)
                    .mapToObj(serial -> writeRow(out, serial, generation))
                    .toList();
        }
    }

    private String writeRow(PrintWriter out, int serial, int generation) {
        Make make = MAKES.get(serial % MAKES.size());
        int year = random.nextInt(YEARS.length());
        String vin =
                withCheckDigit(make.prefix() + "BF2E40" + YEARS.charAt(year) + "A" + String.format("%06d", serial));
        out.printf(
                "%d,%s,%s,%d,clean vehicle,%d,%s,%s,usa%n",
                random.nextInt(40, 700) * 100 + generation,
                make.brand(),
                make.models().get(random.nextInt(make.models().size())),
                2010 + year,
                random.nextInt(0, 200_000),
                COLORS.get(random.nextInt(COLORS.size())),
                vin);
        return vin;
    }

    /** 49 CFR 565.15: the ninth character is the weighted sum of the others modulo 11, with X for ten. */
    static String withCheckDigit(String vin) {
        int sum = 0;
        for (int i = 0; i < vin.length(); i++) {
            sum += WEIGHTS[i] * (VALUES.indexOf(vin.charAt(i)) % 10);
        }
        int digit = sum % 11;
        return vin.substring(0, 8) + (digit == 10 ? "X" : Integer.toString(digit)) + vin.substring(9);
    }
}
