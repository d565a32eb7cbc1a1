package vn.namro.progress.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.namro.web.NavigationEntry;

/** The places of this capability in the left column. */
@Configuration(proxyBeanMethods = false)
class ProgressNavigation {
    @Bean
    NavigationEntry targetsEntry() {
        return new NavigationEntry(20, "/targets", "progress.board.title", "target");
    }

    @Bean
    NavigationEntry resolutionEntry() {
        return new NavigationEntry(60, "/resolution", "progress.resolution.title", "resolution");
    }
}
