package vn.namro.accounts.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.namro.web.NavigationEntry;

/** The places of this capability in the left column. */
@Configuration(proxyBeanMethods = false)
class AccountsNavigation {
    @Bean
    NavigationEntry unitsEntry() {
        return new NavigationEntry(75, "/units", "organisation.tree.title", "organisation");
    }

    @Bean
    NavigationEntry accountsEntry() {
        return new NavigationEntry(80, "/accounts", "accounts.navigation", "people");
    }

    @Bean
    NavigationEntry auditEntry() {
        return new NavigationEntry(90, "/audit", "accounts.audit.navigation", "chain");
    }
}
