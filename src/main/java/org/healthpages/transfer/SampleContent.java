package org.healthpages.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.healthpages.article.PageStamps;
import org.healthpages.article.PublishedArticles;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the sample content, where it is wanted, before the port opens: in one transaction, only into a database that holds no
 * article, and never again.
 */
@Component
@ConditionalOnWebApplication
class SampleContent implements SmartInitializingSingleton {
    private final ImportsContent imports;
    private final PublishedArticles articles;
    private final PageStamps stamps;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean wanted;
    private final TransactionTemplate transaction;

    SampleContent(
            ImportsContent imports,
            PublishedArticles articles,
            PageStamps stamps,
            JdbcClient jdbc,
            Clock clock,
            @Value("${healthpages.sample-content:false}") boolean wanted,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.articles = articles;
        this.stamps = stamps;
        this.jdbc = jdbc;
        this.clock = clock;
        this.wanted = wanted;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!wanted || wasLoaded()) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            stamps.standInLine(); // of two nodes that start on a new database together, one loads
            if (articles.count() == 0 && !wasLoaded()) {
                load();
            }
        });
    }

    private boolean wasLoaded() {
        return jdbc.sql("select count(*) from sample_content").query(Long.class).single() > 0;
    }

    private void load() {
        Outcome outcome = imports.load(files(), news -> {});
        if (!outcome.isClean()) {
            throw new IllegalStateException("The sample content has faults: " + outcome.faults());
        }
        jdbc.sql("insert into sample_content (loaded_at) values (?)")
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    private static List<SourceFile> files() {
        try {
            var resolver = new PathMatchingResourcePatternResolver();
            return Stream.of("md", "comments.jsonl", "ratings.jsonl")
                    .flatMap(ending -> Arrays.stream(find(resolver, "classpath:db/sample/**/*." + ending)))
                    .map(file -> SourceFile.of(String.valueOf(file.getFilename()), file))
                    .sorted(Comparator.comparing(SourceFile::name))
                    .toList();
        } catch (UncheckedIOException e) {
            throw new IllegalStateException("The sample content cannot be read", e);
        }
    }

    private static Resource[] find(PathMatchingResourcePatternResolver resolver, String pattern) {
        try {
            return resolver.getResources(pattern);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
