package org.rtc.bench.copy;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;

/** Puts {@link BenchFilter} before every other filter, so that what it answers costs nothing of the application. */
@WebListener
public class BenchStart implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            BenchFilter filter = event.getServletContext().createFilter(BenchFilter.class);
            event.getServletContext().addFilter("bench", filter)
                    .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/bench/*");
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }
}
