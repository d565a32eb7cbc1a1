package vn.namro.drafting.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.namro.web.NavigationEntry;

/** The place of the linter in the left column. */
@Configuration(proxyBeanMethods = false)
class DraftingNavigation {
    @Bean
    NavigationEntry lintEntry() {
        return new NavigationEntry(62, "/lint", "lint.page.navigation", "search");
    }
}
