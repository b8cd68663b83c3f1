package io.forecourt.gateway.proxy;

import static org.springframework.web.servlet.function.RequestPredicates.path;

import io.forecourt.gateway.limit.RateLimits;
import io.forecourt.gateway.limit.TooManyRequests;
import io.forecourt.gateway.refusal.Reason;
import io.forecourt.gateway.refusal.RefusalLog;
import io.forecourt.gateway.route.OwnApi;
import io.forecourt.gateway.route.Route;
import io.forecourt.gateway.route.RouteTable;
import io.forecourt.gateway.route.RoutedPath;
import io.forecourt.web.problem.Problem;
import io.forecourt.web.problem.ProblemResponses;
import jakarta.servlet.http.HttpServletRequest;
import java.util.IdentityHashMap;
import java.util.Map;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Spring Cloud Gateway's routes, made from the one table, which also finds the one that a request takes. */
@Configuration(proxyBeanMethods = false)
class ProxyRoutes {

    private static final String EVERYTHING = "/api/**";

    @Bean
    RouterFunction<ServerResponse> routesToServices(
            RouteTable table, RateLimits limits, RefusalLog refusals, Proxy proxy) {
        Map<RoutedPath, RouterFunction<ServerResponse>> routes = new IdentityHashMap<>();
        table.paths().forEach(path -> routes.put(path, route(path, limits, refusals, proxy)));
        RouterFunction<ServerResponse> nowhere = nowhere();
        return request -> table.find(request.requestPath().pathWithinApplication())
                .map(routes::get)
                .orElse(nowhere)
                .route(request);
    }

    private static RouterFunction<ServerResponse> route(
            RoutedPath path, RateLimits limits, RefusalLog refusals, Proxy proxy) {
        return GatewayRouterFunctions.route(path.route().name())
                .route(path(path.pattern().getPatternString()), toService(path.route(), proxy))
                .filter(limited(path.route(), limits, refusals))
                .build();
    }

    private static HandlerFunction<ServerResponse> toService(Route route, Proxy proxy) {
        return _ -> new DirectAnswer((request, response) -> proxy.pass(request, response, route, target(request)));
    }

    private static HandlerFilterFunction<ServerResponse, ServerResponse> limited(
            Route route, RateLimits limits, RefusalLog refusals) {
        return (request, next) -> {
            try {
                limits.count(route, request.servletRequest().getRemoteAddr());
                return next.handle(request);
            } catch (TooManyRequests refusal) {
                refusals.note(Reason.TOO_MANY_REQUESTS, request.servletRequest());
                return answer(refusal.problem());
            }
        };
    }

    private static RouterFunction<ServerResponse> nowhere() {
        return GatewayRouterFunctions.route("nowhere")
                .route(
                        path(EVERYTHING).and(request -> !OwnApi.has(request.path())),
                        request -> answer(nothingAt(request.servletRequest())))
                .build();
    }

    private static Problem nothingAt(HttpServletRequest request) {
        return Problem.of(
                HttpStatus.NOT_FOUND, "not-found", "Not found", "There is nothing at " + request.getRequestURI() + ".");
    }

    private static ServerResponse answer(Problem problem) {
        return new DirectAnswer((request, response) -> ProblemResponses.write(problem, request, response));
    }

    private static String target(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
