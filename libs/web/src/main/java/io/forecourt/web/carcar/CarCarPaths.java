package io.forecourt.web.carcar;

import jakarta.servlet.http.HttpServletRequest;

/** Which requests are CarCar's: those below {@code /api} without a version. */
final class CarCarPaths {

    private CarCarPaths() {}

    static boolean include(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/api/") && !path.startsWith("/api/v1/") && !path.equals("/api/v1");
    }
}
