package org.spanne.screen.list;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands {@link ListRequest} to controllers that take one, and keeps the browser's address at what its list shows. */
@Configuration
class ListConfiguration implements WebMvcConfigurer, HandlerMethodArgumentResolver, HandlerInterceptor {

    /** Addresses end in small letters: {@code export.csv}. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, ListExport.Format.class, ListExport.Format::of);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view) {
        if (view != null && view.getModel().get("list") instanceof ListPage page && page.partial()) {
            response.setHeader("HX-Push-Url", page.href());
        }
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ListRequest.class;
    }

    @Override
    public ListRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest http = (HttpServletRequest) request.getNativeRequest();
        Map<String, String> parameters = new HashMap<>();
        http.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        return new ListRequest(parameters, ListPage.REGION.equals(http.getHeader("HX-Target")));
    }
}
