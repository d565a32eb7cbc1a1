package vn.namro.congress.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.namro.web.NavigationEntry;

/** The places of this capability in the left column. */
@Configuration(proxyBeanMethods = false)
class CongressNavigation {
    @Bean
    NavigationEntry congressesEntry() {
        return new NavigationEntry(64, "/congresses", "delegates.navigation", "congress");
    }

    @Bean
    NavigationEntry electionsEntry() {
        return new NavigationEntry(65, "/elections", "congress.navigation", "done");
    }
}
