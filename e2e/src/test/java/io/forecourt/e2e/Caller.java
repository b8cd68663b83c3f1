package io.forecourt.e2e;

import io.forecourt.standalone.system.ForecourtSystem;
import io.forecourt.standalone.system.Operator;

/** As whom the system is asked: nobody, a demonstration account with one role, or a machine with one scope. */
public enum Caller {
    STRANGER,
    ADMIN,
    SALESPERSON,
    SERVICE_ADVISOR,
    TECHNICIAN,
    PARKING_MANAGER,
    PARKING_AGENT,
    CUSTOMER,
    STOCK_WRITER,
    PARKING_WRITER,
    OPERATOR;

    Api.Credentials in(ForecourtSystem system) {
        return switch (this) {
            case STRANGER -> Api.Credentials.NONE;
            case STOCK_WRITER -> machine(system, Operator.STOCK_WRITE);
            case PARKING_WRITER -> machine(system, Operator.PARKING_WRITE);
            case OPERATOR -> machine(system, Operator.OPERATIONS);
            default -> system.demoPerson(name())::authorization;
        };
    }

    private static Api.Credentials machine(ForecourtSystem system, String scope) {
        Operator operator = system.operator();
        return () -> operator.authorization(scope);
    }
}
