package vn.namro.reporting.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.namro.web.NavigationEntry;

/** The places of this capability in the left column. */
@Configuration(proxyBeanMethods = false)
class ReportingNavigation {
    @Bean
    NavigationEntry reportsEntry() {
        return new NavigationEntry(30, "/reports", "reporting.list.title", "report");
    }

    @Bean
    NavigationEntry confirmationsEntry() {
        return new NavigationEntry(35, "/confirmations", "reporting.queue.title", "done");
    }

    @Bean
    NavigationEntry completenessEntry() {
        return new NavigationEntry(36, "/completeness", "reporting.complete.title", "heat");
    }
}
