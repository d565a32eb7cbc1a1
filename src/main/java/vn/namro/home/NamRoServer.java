package vn.namro.home;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** The Spring application: everything under {@code vn.namro}, started only by the verbs that need the database. */
@SpringBootApplication(scanBasePackages = "vn.namro", proxyBeanMethods = false, exclude = UserDetailsServiceAutoConfiguration.class)
public class NamRoServer {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Serves pages until it is closed. */
    public static ConfigurableApplicationContext serve(Map<String, Object> settings) {
        return start(WebApplicationType.SERVLET, settings);
    }

    /** Everything but the pages, for a verb that works on the database and ends. */
    public static ConfigurableApplicationContext work(Map<String, Object> settings) {
        var all = new HashMap<>(settings);
        all.put("spring.main.lazy-initialization", "true");
        return start(WebApplicationType.NONE, all);
    }

    /** The port on which a server answers. */
    public static int port(ConfigurableApplicationContext server) {
        return ((WebServerApplicationContext) server).getWebServer().getPort();
    }

    private static ConfigurableApplicationContext start(WebApplicationType type, Map<String, Object> settings) {
        var application = new SpringApplication(NamRoServer.class);
        application.setWebApplicationType(type);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        return application.run(settings.entrySet().stream().map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new));
    }
}
