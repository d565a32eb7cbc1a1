package vn.namro;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.namro.home.NamRoServer;

/**
 * A test on the whole server with a real PostgreSQL. Every class that carries this and nothing else shares one server, so
 * that it starts once for the suite: make your own units and accounts ({@link People}), and count on nobody else's.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"namro.data=target/test-data", "spring.main.banner-mode=off"})
@ContextConfiguration(classes = NamRoServer.class, initializers = ServerTest.EmptyFolder.class)
@Import({People.class, vn.namro.congress.proceedings.Halls.class, ServerTest.Tools.class})
public @interface ServerTest {

    /** Moves the server's clock. */
    @org.springframework.boot.test.context.TestConfiguration(proxyBeanMethods = false)
    class Tools {
        @org.springframework.context.annotation.Bean
        @org.springframework.context.annotation.Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    /** What earlier runs left goes, but for the unpacked program of PostgreSQL. */
    class EmptyFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var folder = Path.of(context.getEnvironment().getRequiredProperty("namro.data"));
            if (!Files.exists(folder)) {
                return;
            }
            try (var paths = Files.walk(folder)) {
                for (var path : paths.filter(path -> !path.startsWith(folder.resolve("postgresql-program")) && !path.equals(folder))
                        .sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
