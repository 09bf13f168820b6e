package org.healthpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** docs/configuration.md names every setting of ours, and none that there is not. */
class ConfigurationIsDocumentedTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(healthpages\\.[a-z.-]+)");
    private static final Pattern ASKED = Pattern.compile("getProperty\\(\"(healthpages\\.[a-z.-]+)\"");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Test
    void every_setting_of_ours_is_in_the_table_and_nothing_else_is() throws IOException {
        assertThat(documented()).containsExactlyInAnyOrderElementsOf(known());
    }

    private static Set<String> known() throws IOException {
        Set<String> all = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String source = Files.readString(file);
                for (Pattern pattern : List.of(PLACEHOLDER, ASKED)) {
                    pattern.matcher(source).results().forEach(found -> all.add(found.group(1)));
                }
            }
        }
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        scanner.findCandidateComponents("org.healthpages").forEach(found -> addAll(all, found.getBeanClassName()));
        return all;
    }

    private static void addAll(Set<String> all, String name) {
        try {
            Class<?> type = Class.forName(name);
            add(all, type.getAnnotation(ConfigurationProperties.class).value(), type);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(Set<String> all, String prefix, Class<?> record) {
        for (RecordComponent component : record.getRecordComponents()) {
            String name = prefix + "."
                    + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase();
            Matcher element = Pattern.compile(".*List<(.+)>")
                    .matcher(component.getGenericType().getTypeName());
            if (element.matches()) {
                add(all, name + "[0]", ofElement(element.group(1)));
            } else {
                all.add(name);
            }
        }
    }

    private static Class<?> ofElement(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A name that begins with a dot stands for the last part of the one before it. */
    private static Set<String> documented() throws IOException {
        Set<String> all = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("docs/configuration.md"))) {
            if (!line.startsWith("| `healthpages.")) {
                continue;
            }
            String first = "";
            Matcher name = CODE.matcher(line.split("\\|")[1]);
            while (name.find()) {
                first = first.isEmpty() ? name.group(1) : first;
                all.add(name.group(1).startsWith(".") ? first.replaceAll("\\.[^.]+$", name.group(1)) : name.group(1));
            }
        }
        return all;
    }
}
