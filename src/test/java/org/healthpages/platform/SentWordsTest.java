package org.healthpages.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.mock.web.MockHttpServletRequest;

class SentWordsTest {
    /** Nobody wrote these: they are chosen, ticked, carried along or left empty. Or nobody else may read them. */
    private static final Set<String> OTHERS = Set.of(
            "about",
            "category",
            "chosen",
            "confirmed",
            "current",
            "decision",
            "gone",
            "key",
            "last",
            "media",
            "outcome",
            "publish",
            "reason",
            "repeated",
            "replacement",
            "roles",
            "size",
            "stars",
            "version",
            "website",
            "why",
            "years");

    private final MockHttpServletRequest form = new MockHttpServletRequest("POST", "/desk/articles/7");

    /** A new field fails this until somebody says whether it is written into. */
    @Test
    void every_field_of_every_form_is_known() throws Exception {
        Set<String> known = new TreeSet<>(SentWords.FIELDS);
        known.addAll(OTHERS);

        assertThat(known).hasSize(SentWords.FIELDS.size() + OTHERS.size());
        assertThat(fieldsOfForms()).isEqualTo(known);
    }

    @Test
    void all_that_an_editor_wrote_into_an_article_comes_back_in_the_order_of_the_form() {
        form.setParameter("version", "12");
        form.setParameter("title", "Heel pain");
        form.setParameter("address", "foot-pain/heel");
        form.setParameter("body", "Rest first.");
        form.setParameter("related", "foot-pain");
        form.setParameter("redFlags", "a fever");
        form.setParameter("media[0].title", "A stretch");
        form.setParameter("media[0].summary", " ");
        form.setParameter("media[0].transcript", "Stand at a wall.");
        form.setParameter("media[0].gone", "true");
        form.setParameter("media[1].transcript", "Now the other leg.");
        form.setParameter("look", "yes");
        form.setParameter("_csrf", "a token");

        assertThat(SentWords.in(form))
                .containsExactly(
                        "Heel pain",
                        "foot-pain/heel",
                        "Rest first.",
                        "foot-pain",
                        "a fever",
                        "A stretch",
                        "Stand at a wall.",
                        "Now the other leg.");
    }

    @Test
    void a_review_a_redaction_a_reply_and_a_sign_off_come_back() {
        form.setParameter("reviewer", "Dr Grace Example");
        form.setParameter("evidence", "The guideline of May");
        form.setParameter("marked", "I saw [[Dr Who]].");
        form.setParameter("signedBy", "The editors");
        form.setParameter("profession", "Nurse");

        assertThat(SentWords.in(form))
                .containsExactly(
                        "Dr Grace Example", "The guideline of May", "I saw [[Dr Who]].", "The editors", "Nurse");
    }

    @Test
    void no_password_and_nothing_that_nobody_wrote_comes_back() {
        OTHERS.forEach(field -> form.setParameter(field, "not to be shown"));
        form.setParameter("password", "a password");
        form.setParameter("username", "ada");
        form.setParameter("media[0].password", "another one");

        assertThat(SentWords.in(form)).isEmpty();
    }

    private static Set<String> fieldsOfForms() throws IOException, ClassNotFoundException {
        Set<String> fields = new TreeSet<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:org/healthpages/*/*Form.class")) {
            String path = file.getURL().getPath();
            String name = path.substring(path.indexOf("org/healthpages/"), path.length() - ".class".length());
            Class<?> form = Class.forName(name.replace('/', '.'));
            assertThat(form).as("a form").matches(Class::isRecord);
            Stream.of(form.getRecordComponents()).map(RecordComponent::getName).forEach(fields::add);
        }
        return fields;
    }
}
