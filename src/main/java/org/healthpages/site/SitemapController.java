package org.healthpages.site;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.healthpages.article.PublishedArticles;
import org.healthpages.platform.PublicUrl;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What search engines ask for: <a href="https://www.sitemaps.org/protocol.html">the list of pages</a>, and where it is. */
@Controller
class SitemapController {
    private static final List<String> UNDATED =
            List.of("/", "/a-z", "/about", "/accessibility", "/comment-rules", "/contact", "/privacy", "/transparency");

    /** The protocol's limit is 50,000 addresses in one file. */
    private static final Limit MOST_ARTICLES = Limit.of(50_000 - UNDATED.size());

    private final PublishedArticles articles;
    private final PublicUrl url;

    SitemapController(PublishedArticles articles, PublicUrl url) {
        this.articles = articles;
        this.url = url;
    }

    private record Place(String path, @Nullable LocalDate changedOn) {}

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String sitemap() throws XMLStreamException {
        StringWriter text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
        for (Place place : places()) {
            write(xml, place);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return text.toString();
    }

    private List<Place> places() {
        return Stream.concat(
                        UNDATED.stream().map(path -> new Place(path, null)),
                        articles.lastChanged(MOST_ARTICLES).stream()
                                .map(article -> new Place(article.path(), article.changedOn())))
                .toList();
    }

    private void write(XMLStreamWriter xml, Place place) throws XMLStreamException {
        xml.writeStartElement("url");
        element(xml, "loc", url.of(place.path()));
        if (place.changedOn() != null) {
            element(xml, "lastmod", place.changedOn().toString());
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    @ResponseBody
    String robots() {
        return """
                User-agent: *
                Disallow: /desk
                Disallow: /receipts/
                Disallow: /sign-off/

                Sitemap: %s
                """.formatted(url.of("/sitemap.xml"));
    }
}
