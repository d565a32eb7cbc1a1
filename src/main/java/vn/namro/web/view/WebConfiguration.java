package vn.namro.web.view;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Our styles, scripts and fonts, and the preferences of every page. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    private final Preferences preferences;
    private final ListFiles listFiles;

    WebConfiguration(Preferences preferences, ListFiles listFiles) {
        this.preferences = preferences;
        this.listFiles = listFiles;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(listFiles);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        // An address changes with the content (Assets); the fonts that a style names by a plain address never change.
        registry.addResourceHandler("/static/**").addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(preferences).excludePathPatterns("/static/**", "/error", "/api/**");
    }
}
