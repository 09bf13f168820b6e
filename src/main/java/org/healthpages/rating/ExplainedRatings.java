package org.healthpages.rating;

import java.time.LocalDate;
import java.util.List;
import org.healthpages.article.Slug;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The editors' door to why readers did not find a page helpful. */
public interface ExplainedRatings extends Repository<Rating, Long> {
    /** How often each reason was given for one edition of an article. */
    record Reasons(
            Slug slug,
            String title,
            LocalDate edition,
            long hard,
            long outOfDate,
            long notForMe,
            long notFound,
            long wrong) {}

    @Query("""
            select new org.healthpages.rating.ExplainedRating(
                r.id, a.slug, a.title, e.publishedOn, r.stars, r.why.reason, r.why.details, r.why.toldAt)
            from Rating r join Edition e on e.id = r.edition join Article a on a.id = e.article
            where r.why.toldAt is not null order by r.why.toldAt desc, r.id desc""")
    Page<ExplainedRating> latestFirst(Pageable page);

    @Query("""
            select new org.healthpages.rating.ExplainedRatings$Reasons(a.slug, a.title, e.publishedOn,
                sum(case when r.why.reason = HARD then 1 else 0 end),
                sum(case when r.why.reason = OUT_OF_DATE then 1 else 0 end),
                sum(case when r.why.reason = NOT_FOR_ME then 1 else 0 end),
                sum(case when r.why.reason = NOT_FOUND then 1 else 0 end),
                sum(case when r.why.reason = WRONG then 1 else 0 end))
            from Rating r join Edition e on e.id = r.edition join Article a on a.id = e.article
            where r.why.toldAt is not null
            group by a.slug.topic, a.slug.name, a.title, e.publishedOn
            order by count(r) desc, a.title, e.publishedOn desc""")
    List<Reasons> mostFirst(Limit limit);

    /** How often a reason was given. */
    record Told(WhyNotHelpful why, long times) {}

    /** Why readers of one edition gave it few stars, what most of them said first. */
    @Query("""
            select new org.healthpages.rating.ExplainedRatings$Told(r.why.reason, count(r))
            from Rating r where r.edition = :edition and r.why.reason is not null
            group by r.why.reason order by count(r) desc, r.why.reason""")
    List<Told> toldOf(long edition);
}
