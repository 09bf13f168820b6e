package org.healthpages.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A new password ends what was opened with the old one, on every node. */
@Component
class EndsSessions {
    private final JdbcClient jdbc;

    EndsSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void of(String account) {
        jdbc.sql("delete from desk_session where principal_name = ?")
                .param(account)
                .update();
    }

    /** @param session the one in which the password was changed, and which goes on */
    void ofOthers(String account, String session) {
        jdbc.sql("delete from desk_session where principal_name = ? and session_id <> ?")
                .params(account, session)
                .update();
    }
}
