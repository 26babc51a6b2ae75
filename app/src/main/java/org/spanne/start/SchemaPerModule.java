package org.spanne.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * One schema and one folder of migrations per module, {@code db/migration/MODULE}, with the history in the schema. As no
 * module refers to another's tables, the order does not matter.
 */
@Component
class SchemaPerModule implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        for (String module : modules()) {
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .schemas(module)
                    .defaultSchema(module)
                    .locations("classpath:db/migration/" + module)
                    .table("migration_history")
                    .load()
                    .migrate();
        }
    }

    private static List<String> modules() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V*.sql"))
                    .map(resource -> {
                        String[] path = resourcePath(resource);
                        return path[path.length - 2];
                    })
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The migrations could not be listed", e);
        }
    }

    private static String[] resourcePath(org.springframework.core.io.Resource resource) {
        try {
            return resource.getURL().getPath().split("/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
