package org.healthpages.article;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The door to whether an address is free: every article has its own, and keeps those that it had once. */
public interface AddressesInUse extends Repository<Article, Long> {
    /** @param article the one that may have it; 0 for a new one */
    default boolean isTaken(Slug address, long article) {
        return takenBefore(address.topic(), address.name(), article)
                || takenNow(address.topic(), address.name(), article);
    }

    @Query("""
            select count(a) > 0 from Article a
            where a.slug.topic = :topic and a.slug.name = :name and a.id <> :article""")
    boolean takenNow(String topic, String name, long article);

    @Query("""
            select count(f) > 0 from FormerAddress f
            where f.address.topic = :topic and f.address.name = :name and f.article <> :article""")
    boolean takenBefore(String topic, String name, long article);
}
