package org.healthpages.account;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, Long> {
    Account save(Account account);

    Optional<Account> findById(long id);

    Optional<Account> findByName(String name);

    List<Account> findAllByOrderByName();

    boolean existsByNameIgnoreCase(String name);

    long count();

    /** @param account who is not counted */
    @Query("""
            select count(a) from Account a join a.roles r where r = ADMINISTRATOR
            and a.disabledAt is null and a.passwordHash is not null and a.id <> :account""")
    long countAdministratorsBesides(long account);
}
