package org.healthpages.site;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.healthpages.article.DatedArticle;
import org.healthpages.article.PublishedArticles;
import org.healthpages.platform.London;
import org.healthpages.platform.PublicUrl;
import org.springframework.data.domain.Limit;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** New and reviewed pages as an Atom feed (RFC 4287). An entry is a page: a review or a new edition updates it. */
@Controller
class FeedController {
    private static final Limit ENTRIES = Limit.of(20);
    private static final String PATH = "/feed.atom";

    private final PublishedArticles articles;
    private final PublicUrl url;
    private final Clock clock;

    FeedController(PublishedArticles articles, PublicUrl url, Clock clock) {
        this.articles = articles;
        this.url = url;
        this.clock = clock;
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_ATOM_XML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String feed() throws FeedException {
        List<DatedArticle> changed = articles.lastChanged(ENTRIES);
        Feed feed = new Feed("atom_1.0");
        feed.setId(url.of(PATH));
        feed.setTitle("healthpages: new and reviewed pages");
        feed.setAuthors(List.of(author()));
        feed.setOtherLinks(List.of(link("self", url.of(PATH))));
        feed.setAlternateLinks(List.of(link("alternate", url.of("/"))));
        feed.setUpdated(
                moment(changed.isEmpty() ? London.today(clock) : changed.get(0).changedOn()));
        feed.setEntries(changed.stream().map(this::entry).toList());
        return new WireFeedOutput().outputString(feed);
    }

    private Entry entry(DatedArticle article) {
        Entry entry = new Entry();
        entry.setId(url.of(article.path()));
        entry.setTitle(article.title());
        entry.setAlternateLinks(List.of(link("alternate", url.of(article.path()))));
        entry.setPublished(moment(article.publishedOn()));
        entry.setUpdated(moment(article.changedOn()));
        Content summary = new Content();
        summary.setType(Content.TEXT);
        summary.setValue(article.summary());
        entry.setSummary(summary);
        return entry;
    }

    private static Person author() {
        Person author = new Person();
        author.setName("healthpages");
        return author;
    }

    private static Link link(String rel, String address) {
        Link link = new Link();
        link.setRel(rel);
        link.setHref(address);
        return link;
    }

    private static Date moment(LocalDate day) {
        return Date.from(London.startOf(day));
    }
}
