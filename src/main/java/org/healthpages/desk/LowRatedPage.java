package org.healthpages.desk;

import java.util.List;
import org.healthpages.article.Slug;
import org.healthpages.rating.ArticleRating;
import org.healthpages.rating.ExplainedRatings;

/**
 * A page that readers find less helpful than others.
 *
 * @param told why, as often as readers of its current edition said so
 */
record LowRatedPage(long article, Slug slug, String title, ArticleRating rating, List<ExplainedRatings.Told> told) {}
