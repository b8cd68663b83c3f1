package io.forecourt.standalone.browser;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A form of one of Forecourt's own pages, whose HTML is simple enough to be read without a parser.
 *
 * @param action where it is sent
 * @param fields what is filled in, the hidden fields first
 */
public record Form(URI action, Map<String, String> fields) {

    private static final Pattern FORM = Pattern.compile(
            "<form\\b([^>]*\\bmethod=\"post\"[^>]*)>(.*?)</form>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>", Pattern.CASE_INSENSITIVE);

    /** The first form of a page that sends something. */
    public static Optional<Form> on(HttpResponse<String> page) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            return Optional.empty();
        }
        Map<String, String> fields = new LinkedHashMap<>();
        INPUT.matcher(form.group(2))
                .results()
                .map(input -> input.group(1))
                .filter(input -> attribute(input, "type").equals("hidden"))
                .filter(input -> !attribute(input, "name").isEmpty())
                .forEach(input -> fields.put(attribute(input, "name"), attribute(input, "value")));
        return Optional.of(new Form(page.uri().resolve(attribute(form.group(1), "action")), fields));
    }

    public Form with(String field, String value) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(field, value);
        return new Form(action, all);
    }

    /** As the body of a request (application/x-www-form-urlencoded). */
    public String encoded() {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String attribute(String tag, String name) {
        Matcher attribute = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return attribute.find() ? attribute.group(1).replace("&amp;", "&") : "";
    }
}
