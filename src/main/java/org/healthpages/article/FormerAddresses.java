package org.healthpages.article;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FormerAddresses extends Repository<FormerAddress, Slug> {
    FormerAddress save(FormerAddress address);

    Optional<FormerAddress> findById(Slug address);

    void delete(FormerAddress address);

    /** Where the article is now that was here once. */
    @Query(Slug.OF_ARTICLE + """
            from FormerAddress f join Article a on a.id = f.article
            where f.address.topic = :#{#address.topic()} and f.address.name = :#{#address.name()}""")
    Optional<Slug> leadingFrom(Slug address);

    /** Lets every page that names an address as a related one name the new one. */
    @Modifying
    @NativeQuery("""
            update related_article set related_topic = :#{#now.topic()}, related_slug = :#{#now.name()}
            where related_topic = :#{#before.topic()} and related_slug = :#{#before.name()}""")
    void follow(Slug before, Slug now);
}
