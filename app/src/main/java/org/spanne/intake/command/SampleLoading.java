package org.spanne.intake.command;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.spanne.intake.book.Imports;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.ModelAndViewDefiningException;

/** While the sample company is being loaded, every page says how far that is, and looks again by itself. */
@Component
class SampleLoading implements HandlerInterceptor, SmartInitializingSingleton {

    /** Writing the files and importing them take about the same time. */
    private static final int WRITTEN = 50;

    private final boolean demo;
    private final Imports imports;
    private volatile @Nullable Integer percent;

    SampleLoading(
            @Value("${spanne.command:}") String command,
            @Value("${spanne.data-folder:}") String dataFolder,
            Imports imports) {
        // without a data folder nobody writes the sample company, and nothing is to be waited for
        this.demo = command.equals("demo") && !dataFolder.isEmpty();
        this.imports = imports;
    }

    /** Before the first page is served, so that nobody sees an empty house. */
    @Override
    public void afterSingletonsInstantiated() {
        if (demo && imports.nothingLanded()) {
            percent = 0;
        }
    }

    int during(IntSupplier work) {
        percent = 0;
        try {
            return work.getAsInt();
        } finally {
            percent = null;
        }
    }

    void written(double share, long rows) {
        percent = (int) (share * WRITTEN);
    }

    void landed(long done, long total, String note) {
        percent = WRITTEN + (total == 0 ? 0 : (int) ((100 - WRITTEN) * done / total));
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ModelAndViewDefiningException {
        Integer now = percent;
        if (now != null && handler instanceof HandlerMethod) {
            ModelAndView page = new ModelAndView("intake/loading", Map.of("percent", now));
            page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
            throw new ModelAndViewDefiningException(page);
        }
        return true;
    }
}
