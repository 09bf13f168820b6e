package org.healthpages.account;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The door to how many people can decide about comments. */
public interface Moderators extends Repository<Account, Long> {
    /** @param account who is not counted: they cannot decide an appeal against themselves */
    @Query("""
            select count(a) from Account a join a.roles r where r = MODERATOR
            and a.disabledAt is null and a.passwordHash is not null and a.id <> :account""")
    long countBesides(long account);
}
