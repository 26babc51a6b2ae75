package org.spanne.access.door;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.sql.SQLTransientConnectionException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What people meet when a request is refused or fails: a page, a short notice where htmx asked for a part of a page, or a
 * problem where a program asked. Routed and not a controller, so that nothing which needs the database has to work for it.
 */
@Configuration
class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    /** Those with words of their own. */
    private static final Set<Integer> TOLD = Set.of(400, 403, 404, 405, 413, 500, 503);

    private static final int FIRST_FAULT = 500;

    /** Takes the place of Spring's own error pages. */
    @Bean
    ErrorController noOtherErrorPages() {
        return new ErrorController() {};
    }

    @Bean
    RouterFunction<ServerResponse> answers(RightsOfRequest rights) {
        return RouterFunctions.route(RequestPredicates.path("/error"), request -> answer(request, rights));
    }

    private static ServerResponse answer(ServerRequest request, RightsOfRequest rights) {
        HttpServletRequest servlet = request.servletRequest();
        int status = statusOf(servlet);
        String fault = status < FIRST_FAULT ? null : log(servlet);
        ServerResponse.BodyBuilder answer = ServerResponse.status(status);
        if (addressOf(servlet).startsWith("/api/")) {
            return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem(servlet, status, fault));
        }
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("status", status);
        model.put("words", TOLD.contains(status) ? status : status < FIRST_FAULT ? 400 : 500);
        model.put("fault", fault);
        if (servlet.getHeader("HX-Request") != null) {
            return answer.render("access/error :: toast", model);
        }
        if (status < FIRST_FAULT) {
            model.put("rights", rights.current().orElse(null));
        } else {
            withoutSession(servlet);
        }
        return answer.render("access/error", model);
    }

    private static int statusOf(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                && isDatabaseAway(thrown)) {
            return HttpStatus.SERVICE_UNAVAILABLE.value();
        }
        // somebody typed the address of the error page
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : HttpStatus.NOT_FOUND.value();
    }

    private static boolean isDatabaseAway(Throwable thrown) {
        return thrown instanceof SQLTransientConnectionException
                || (thrown.getCause() != null && isDatabaseAway(thrown.getCause()));
    }

    /** A number for the person to ask with; the log has the rest under it. */
    private static String log(HttpServletRequest request) {
        String fault = UUID.randomUUID().toString().substring(0, 8);
        Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.error("Fault {} at {} {}", fault, request.getMethod(), addressOf(request), thrown);
        return fault;
    }

    private static String addressOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address ? address : "";
    }

    /** The session may be what failed; the page is drawn without a token for forms. */
    private static void withoutSession(HttpServletRequest request) {
        request.removeAttribute(CsrfToken.class.getName());
        request.removeAttribute("_csrf");
    }

    private static ProblemDetail problem(HttpServletRequest request, int status, @Nullable String fault) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setInstance(URI.create(addressOf(request)));
        if (fault != null) {
            problem.setProperty("fault", fault);
        }
        return problem;
    }
}
