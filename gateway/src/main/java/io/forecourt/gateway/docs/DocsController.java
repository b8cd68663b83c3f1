package io.forecourt.gateway.docs;

import io.forecourt.gateway.proxy.Proxy;
import io.forecourt.gateway.route.Route;
import io.forecourt.gateway.route.RouteSettings;
import io.forecourt.gateway.route.RouteTable;
import io.forecourt.gateway.route.Service;
import io.forecourt.web.problem.Problem;
import io.forecourt.web.problem.ProblemResponses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
class DocsController {

    private static final String DOCUMENT = "/v3/api-docs";

    private final RouteTable routes;
    private final Proxy proxy;

    DocsController(RouteTable routes, Proxy proxy) {
        this.routes = routes;
        this.proxy = proxy;
    }

    @GetMapping("/docs")
    String page() {
        return "forward:/docs.html";
    }

    @GetMapping("/docs/services.json")
    @ResponseBody
    List<ApiDocument> documents() {
        return Stream.concat(routes.services().stream().map(ApiDocument::of), Stream.of(ApiDocument.GATEWAYS_OWN))
                .toList();
    }

    @GetMapping("/docs/gateway.json")
    String own() {
        return "forward:" + DOCUMENT;
    }

    @GetMapping("/docs/{service}.json")
    void document(@PathVariable String service, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Service> known = routes.service(service);
        if (known.isPresent()) {
            Route route = new Route("docs", known.get(), RouteSettings.usual(service, DOCUMENT));
            proxy.pass(request, response, route, DOCUMENT);
        } else {
            String detail = "There is no service %s. /docs/services.json lists those there are.".formatted(service);
            ProblemResponses.write(
                    Problem.of(HttpStatus.NOT_FOUND, "not-found", "Not found", detail), request, response);
        }
    }

    /** As Swagger UI wants its choice of documents. */
    record ApiDocument(String name, String url) {

        static final ApiDocument GATEWAYS_OWN = new ApiDocument("Gateway", "/docs/gateway.json");

        static ApiDocument of(Service service) {
            return new ApiDocument(service.title(), "/docs/" + service.name() + ".json");
        }
    }
}
