package vn.namro.exchange.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.namro.web.NavigationEntry;

@Configuration(proxyBeanMethods = false)
class ExchangeNavigation {
    @Bean
    NavigationEntry exchangeEntry() {
        return new NavigationEntry(77, "/exchange", "exchange.page.title", "resolution");
    }
}
