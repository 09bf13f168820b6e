package org.healthpages.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SpringBootTest
class ReservedAddressesTest {
    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final RequestMappingHandlerMapping mapping;
    private final AbstractUrlHandlerMapping files;

    @Autowired
    ReservedAddressesTest(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            @Qualifier("resourceHandlerMapping") AbstractUrlHandlerMapping files) {
        this.mapping = mapping;
        this.files = files;
    }

    @Test
    void no_topic_can_hide_a_page_of_the_site() {
        Set<String> firstWords = Stream.of(
                        mapping.getHandlerMethods().keySet().stream().flatMap(ReservedAddressesTest::paths),
                        files.getHandlerMap().keySet().stream(),
                        Stream.of("/livez", "/readyz", "/actuator/health"))
                .flatMap(paths -> paths)
                .map(path -> path.split("/", 3))
                .filter(words -> words.length > 1)
                .map(words -> words[1])
                .filter(word -> WORDS.matcher(word).matches())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(firstWords).contains("desk", "comments", "receipts", "contact", "error", "assets");
        assertThat(Slug.RESERVED_TOPICS).containsAll(firstWords);
    }

    @Test
    void no_article_can_hide_what_readers_say() {
        Set<String> below = mapping.getHandlerMethods().keySet().stream()
                .flatMap(ReservedAddressesTest::paths)
                .filter(path -> path.startsWith(Slug.TOPIC_PATH + "/"))
                .map(path -> path.substring(Slug.TOPIC_PATH.length() + 1).split("/")[0])
                .filter(word -> WORDS.matcher(word).matches())
                .collect(Collectors.toSet());

        assertThat(Slug.RESERVED_NAMES).containsAll(below);
    }

    private static Stream<String> paths(RequestMappingInfo mapped) {
        return mapped.getPatternValues().stream();
    }
}
