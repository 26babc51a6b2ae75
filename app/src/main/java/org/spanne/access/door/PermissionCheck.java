package org.spanne.access.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Allowed;
import org.spanne.access.OpenToAll;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a request through to a page only if the page names a permission and the person has it. */
@Component
class PermissionCheck implements HandlerInterceptor {

    /** Where the rights of a request are kept for the controller and the page. */
    static final String RIGHTS = Rights.class.getName();

    private final RightsOfRequest rights;

    PermissionCheck(RightsOfRequest rights) {
        this.rights = rights;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || isOpen(method)) {
            return true;
        }
        Rights mine = rights.current().orElse(null);
        if (mine == null) {
            leave(request, response);
            return false;
        }
        request.setAttribute(RIGHTS, mine);
        Permission asked = asked(method);
        if (asked == null || !mine.may(asked)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return true;
    }

    /** The permission a handler asks for; null where it names none, and so is closed. */
    static @Nullable Permission asked(HandlerMethod method) {
        Allowed onMethod = method.getMethodAnnotation(Allowed.class);
        if (onMethod != null) {
            return onMethod.value();
        }
        Allowed onType = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Allowed.class);
        return onType == null ? null : onType.value();
    }

    /** Sign-in and invitations are for people who are not signed in. */
    static boolean isOpen(HandlerMethod method) {
        return method.hasMethodAnnotation(OpenToAll.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), OpenToAll.class);
    }

    /** The account was closed while its owner was signed in. */
    private static void leave(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        String login = request.getContextPath() + "/login?closed";
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(login);
        } else {
            response.setHeader("HX-Redirect", login);
        }
    }
}
