package io.forecourt.gateway.route;

/** @param name its key in the configuration, in metrics and in problems */
public record Service(String name, ServiceSettings settings) {

    public String title() {
        return settings.title();
    }

    @Override
    public String toString() {
        return name;
    }
}
