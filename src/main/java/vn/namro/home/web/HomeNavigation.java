package vn.namro.home.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.namro.web.NavigationEntry;

/** The first place in the left column. */
@Configuration(proxyBeanMethods = false)
class HomeNavigation {
    @Bean
    NavigationEntry overviewEntry() {
        return new NavigationEntry(10, "/", "home.overview.title", "overview");
    }
}
