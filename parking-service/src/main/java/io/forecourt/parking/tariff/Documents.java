package io.forecourt.parking.tariff;

import tools.jackson.databind.json.JsonMapper;

/** Documents as they are stored: fields may come later that older ones do not have, none goes. */
final class Documents {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Documents() {}

    static TariffDocument read(String json) {
        return JSON.readValue(json, TariffDocument.class);
    }

    static String write(TariffDocument document) {
        return JSON.writeValueAsString(document);
    }
}
