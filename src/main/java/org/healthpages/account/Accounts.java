package org.healthpages.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface Accounts extends Repository<Account, Long> {
    Account save(Account account);

    /**
     * Changes the password and nothing else.
     *
     * @param before the hash that it had
     * @return 0 where it has another one by now
     */
    @Transactional
    @Modifying
    @Query("update Account a set a.passwordHash = :now where a.id = :id and a.passwordHash = :before")
    int changePassword(long id, String before, String now);

    /** @return 0 where there is no such account */
    @Transactional
    @Modifying
    @Query("update Account a set a.passwordHash = :hash where a.name = :name")
    int givePassword(String name, String hash);

    Optional<Account> findById(long id);

    Optional<Account> findByName(String name);

    List<Account> findAllByOrderByName();

    boolean existsByNameIgnoreCase(String name);

    long count();

    /** Until the end of the transaction nobody else ends an administrator's account, or makes it another one's. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where exists (select 1 from a.roles r where r = ADMINISTRATOR) order by a.id")
    List<Account> holdAdministrators();
}
