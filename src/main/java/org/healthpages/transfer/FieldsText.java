package org.healthpages.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes YAML fields, each in one line; what is absent is left out. */
class FieldsText {
    /** Nothing in it means anything in YAML. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9 ,.;()'/-]*[A-Za-z0-9.)]");

    private static final Set<String> WORDS_OF_YAML = Set.of("null", "true", "false", "yes", "no", "on", "off");

    private final StringBuilder lines = new StringBuilder();

    /** A value that needs no quotes. */
    void add(String name, @Nullable Object value) {
        if (value != null) {
            lines.append(name).append(": ").append(value).append('\n');
        }
    }

    void text(String name, @Nullable String text) {
        add(name, text == null ? null : quoted(text));
    }

    /** Values that need no quotes. */
    void list(String name, List<?> values) {
        if (!values.isEmpty()) {
            add(name, values.stream().map(Object::toString).collect(Collectors.joining(", ", "[", "]")));
        }
    }

    void texts(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            lines.append(name).append(":\n");
            texts.forEach(text -> lines.append("  - ").append(quoted(text)).append('\n'));
        }
    }

    void blocks(String name, List<FieldsText> blocks) {
        if (!blocks.isEmpty()) {
            lines.append(name).append(":\n");
            blocks.forEach(block -> lines.append("  - ")
                    .append(block.toString().strip().replace("\n", "\n    "))
                    .append('\n'));
        }
    }

    private static String quoted(String text) {
        return PLAIN.matcher(text).matches() && !WORDS_OF_YAML.contains(text.toLowerCase(Locale.ROOT))
                ? text
                : text.codePoints().mapToObj(FieldsText::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> isPrintable(c) ? Character.toString(c) : String.format("\\U%08x", c);
        };
    }

    /** As YAML understands it, which knows more line ends than we do and refuses some characters. */
    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
