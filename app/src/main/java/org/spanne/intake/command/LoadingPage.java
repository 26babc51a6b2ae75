package org.spanne.intake.command;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the page that tells of loading in front of all others. */
@Configuration
class LoadingPage implements WebMvcConfigurer {

    private final SampleLoading loading;

    LoadingPage(SampleLoading loading) {
        this.loading = loading;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(loading).order(Ordered.HIGHEST_PRECEDENCE);
    }
}
