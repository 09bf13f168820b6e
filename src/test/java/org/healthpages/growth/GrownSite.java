package org.healthpages.growth;

import org.healthpages.Application;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A site with a database of its own. Each kind of it is a class, whose annotations say which database. */
@SpringBootTest(
        classes = Application.class,
        properties = {"healthpages.limits.enabled=false", "healthpages.page-cache.size=0"})
@AutoConfigureMockMvc
abstract class GrownSite {
    /** Tells apart what is the same but for its database. */
    static final String NAME = "growth.site=";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MockMvcTester browser;

    GrownSite started() {
        try {
            new TestContextManager(getClass()).prepareTestInstance(this);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        keepEverything();
        return this;
    }

    /** Comments of years would be erased while the clock runs: as if another node had begun with it. */
    private void keepEverything() {
        jdbc.update(
                "insert into job_lock (name, lock_until, locked_at, locked_by)"
                        + " values ('retention', timestamp '2100-01-01 00:00:00', timestamp '2026-01-01 00:00:00', 'another node')");
    }

    Grown grown(String name, int articles, int comments) {
        Grown grown = new Grown(jdbc, name);
        grown.with(articles, comments);
        return grown;
    }

    MockMvcTester browser() {
        return browser;
    }
}
