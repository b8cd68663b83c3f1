package io.forecourt.messaging;

/** The names of the record headers: CloudEvents 1.0 in Kafka's binary mode. */
public final class EventHeaders {

    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String SPEC_VERSION = "ce_specversion";
    public static final String TIME = "ce_time";
    public static final String SUBJECT = "ce_subject";
    public static final String CONTENT_TYPE = "content-type";
    public static final String CORRELATION_ID = "ce_correlationid";

    /** The MDC key under which a request's correlation id is found. */
    public static final String CORRELATION_ID_IN_LOGS = "correlationId";

    private EventHeaders() {}
}
