package org.healthpages.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.healthpages.article.PublishedArticle;
import org.healthpages.platform.PublicUrl;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page is, for machines: a {@code MedicalWebPage} (<a href="https://schema.org/MedicalWebPage">schema.org</a>) and
 * its breadcrumbs, as JSON-LD. The same dates as on the page; a reviewer only where somebody is named; no stars, because
 * readers rate the page and not what it is about.
 */
final class StructuredData {
    /** In one order: a page is the same on each node, and after each start. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final String NAME = "healthpages";

    private StructuredData() {}

    /** The block's content: {@code <}, {@code >} and {@code &} are written so that no markup can begin or end in it. */
    static String of(PublishedArticle article, PublicUrl url) {
        return JSON.writeValueAsString(Map.of(
                        "@context", "https://schema.org", "@graph", List.of(page(article, url), crumbs(article, url))))
                .replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e");
    }

    private static Map<String, Object> page(PublishedArticle article, PublicUrl url) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("@type", "MedicalWebPage");
        page.put("@id", url.of(article.path()));
        page.put("url", url.of(article.path()));
        page.put("name", article.title());
        page.put("description", article.summary());
        page.put("inLanguage", "en-GB");
        page.put("datePublished", article.editionOf().toString());
        if (article.reviewedOn() != null) {
            page.put("lastReviewed", article.reviewedOn().toString());
        }
        if (article.reviewedBy() != null) {
            page.put("reviewedBy", Map.of("@type", "Person", "name", article.reviewedBy()));
        }
        page.put("publisher", Map.of("@type", "Organization", "name", NAME, "url", url.of("/")));
        return page;
    }

    private static Map<String, Object> crumbs(PublishedArticle article, PublicUrl url) {
        List<Map<String, Object>> items = new ArrayList<>();
        add(items, "Home", url.of("/"));
        if (!article.slug().isTopicPage() && article.topicTitle() != null) {
            add(items, article.topicTitle(), url.of("/" + article.slug().topic()));
        }
        add(items, article.title(), url.of(article.path()));
        return Map.of("@type", "BreadcrumbList", "itemListElement", items);
    }

    private static void add(List<Map<String, Object>> items, String name, String address) {
        items.add(Map.of("@type", "ListItem", "position", items.size() + 1, "name", name, "item", address));
    }
}
