package org.healthpages.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.healthpages.DoorTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DoorTest
abstract class KnownSecretContract {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Secret ofTheTests;

    @BeforeEach
    void aDatabaseThatNoSiteHasServedFrom() {
        jdbc.sql("delete from known_secret").update();
    }

    @AfterEach
    void asItWas() {
        start(ofTheTests, true);
    }

    @Test
    void the_first_secret_is_the_one_from_then_on() {
        start(Secrets.of("the first"), false);

        assertThatCode(() -> start(Secrets.of("the first"), false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> start(Secrets.of("another"), false)).isInstanceOf(KnownSecret.Unknown.class);
        assertThat(jdbc.sql("select fingerprint from known_secret")
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain("first");
    }

    @Test
    void an_operator_who_lost_it_can_say_so_once() {
        start(Secrets.of("the lost one"), false);

        start(Secrets.of("a new one"), true);

        assertThatCode(() -> start(Secrets.of("a new one"), false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> start(Secrets.of("the lost one"), false)).isInstanceOf(KnownSecret.Unknown.class);
    }

    private void start(Secret secret, boolean takesNew) {
        new KnownSecret(secret, jdbc, takesNew).afterSingletonsInstantiated();
    }
}
