package org.healthpages.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.Collections;
import java.util.List;
import org.healthpages.AtOnce;
import org.healthpages.article.SearchableArticle;
import org.healthpages.article.SearchableArticles;
import org.healthpages.article.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

class CurrentIndexTest {
    private final SearchableArticles articles = mock();
    private final CurrentIndex index = new CurrentIndex(articles);

    @BeforeEach
    void one_page() {
        published(1, "Yoga");
    }

    @Test
    void it_is_built_before_the_port_opens() {
        assertThat(index.getPhase()).isLessThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
        assertThat(index.isAutoStartup()).isTrue();
        assertThat(index.isRunning()).isFalse();

        index.start();

        assertThat(index.isRunning()).isTrue();
        verify(articles).all();
    }

    @Test
    void while_nothing_moved_it_is_the_same_and_the_articles_are_not_read_again() {
        assertThat(index.get()).isSameAs(index.get());

        verify(articles, times(1)).all();
    }

    @Test
    void what_was_published_on_another_node_is_found_at_the_next_search() {
        index.start();

        published(2, "Yoga", "Pilates");

        assertThat(count("pilates")).isOne();
    }

    @Test
    void many_who_search_at_once_after_a_publication_rebuild_it_once() {
        index.start();
        published(2, "Yoga", "Pilates");

        List<Throwable> met = AtOnce.each(Collections.nCopies(20, index::get));

        assertThat(met).containsOnlyNulls();
        verify(articles, times(2)).all();
    }

    @Test
    void while_the_database_cannot_be_asked_the_last_one_answers() {
        index.start();
        given(articles.stamp()).willThrow(new DataAccessResourceFailureException("down"));
        assertThat(count("yoga")).isOne();

        doThrow(new CannotCreateTransactionException("down")).when(articles).stamp();
        assertThat(count("yoga")).isOne();
    }

    @Test
    void while_the_articles_cannot_be_read_the_last_one_answers() {
        index.start();
        given(articles.stamp()).willReturn(2L);
        given(articles.all()).willThrow(new DataAccessResourceFailureException("down"));

        assertThat(count("yoga")).isOne();
    }

    @Test
    void a_node_that_never_knew_anything_does_not_pretend() {
        given(articles.stamp()).willThrow(new DataAccessResourceFailureException("down"));

        assertThatThrownBy(index::start).isInstanceOf(DataAccessResourceFailureException.class);
    }

    private void published(long stamp, String... titles) {
        doReturn(stamp).when(articles).stamp();
        doReturn(List.of(titles).stream()
                        .map(title ->
                                new SearchableArticle(Slug.of("a/" + title.toLowerCase()), title, "", "Words.", null))
                        .toList())
                .when(articles)
                .all();
    }

    private int count(String words) {
        return index.get().find(Question.of(words, null)).count();
    }
}
