package io.forecourt.identity.account;

/** What somebody may do. */
public enum Role {
    ADMIN,
    SALESPERSON,
    SERVICE_ADVISOR,
    TECHNICIAN,
    PARKING_MANAGER,
    PARKING_AGENT,
    CUSTOMER
}
