package vn.namro.accounts.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.namro.accounts.Actor;

/** What the description of the addresses for programs says beside the addresses themselves. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiDescription {
    private static final String TOKEN = "token";

    static {
        // Who acts comes from the token and is asked of nobody.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI().info(new Info().title("Năm Rõ").version("v1")
                        .description("Figures are decimal strings, days YYYY-MM-DD of Asia/Ho_Chi_Minh. Tokens: ./namro token."))
                .components(new Components().addSecuritySchemes(TOKEN, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }
}
