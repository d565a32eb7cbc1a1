package vn.namro.web.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Folder, database, connections: each depends on the one before, so they stop in the opposite order. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    /** @param alone whether the folder must be ours: a server does not join another one */
    @Bean
    DataFolder dataFolder(@Value("${namro.data}") String path, @Value("${namro.alone:false}") boolean alone) {
        var folder = DataFolder.open(Path.of(path));
        if (alone && !folder.isHeld()) {
            throw new DatabaseProblem("web.database.in_use", new IllegalStateException("held by another process"), folder.path());
        }
        return folder;
    }

    @Bean
    Database database(DataFolder folder) {
        return Database.open(folder, System.getenv());
    }

    @Bean
    HikariDataSource dataSource(Database database) {
        if (!database.joined()) {
            Migrations.run(database);
        }
        var config = new HikariConfig();
        config.setDriverClassName("org.postgresql.Driver");
        config.setJdbcUrl(database.url());
        config.setUsername(database.program().role());
        config.setPassword(database.program().password());
        config.setPoolName("namro");
        config.setMaximumPoolSize(24);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(8_000);
        // A page answers within ten seconds, with a message where it must be.
        config.addDataSourceProperty("options", "-c statement_timeout=30s -c lock_timeout=8s -c idle_in_transaction_session_timeout=60s");
        config.addDataSourceProperty("socketTimeout", "60");
        config.addDataSourceProperty("connectTimeout", "8");
        config.addDataSourceProperty("ApplicationName", "namro");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(config);
    }
}
