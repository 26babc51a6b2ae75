package org.spanne.access.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Where nobody is signed in (any more). A page leads to the sign-in and back; a part of a page has its page reloaded, which
 * does the same; a form that was sent in vain is told so.
 */
class ToSignIn implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Refresh", "true");
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect(request.getContextPath() + (isGet(request) ? "/login" : "/login?ended"));
        }
    }

    private static boolean isGet(HttpServletRequest request) {
        return request.getMethod().equals("GET");
    }
}
