package vn.namro.publishing.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.namro.web.NavigationEntry;

/** The place of the review in the left column. */
@Configuration(proxyBeanMethods = false)
class PublishingNavigation {
    @Bean
    NavigationEntry reviewEntry() {
        return new NavigationEntry(70, "/review", "publishing.review.title", "report");
    }
}
