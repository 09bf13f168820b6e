package org.healthpages.transfer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.healthpages.screening.CleanText;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A block of YAML fields that knows in which line of the file each stands, and says there what is wrong with it. */
class FrontMatter {
    private static final int LINES_BEFORE = 2; // the opening dashes, and counting from one

    private final MappingNode fields;
    private final Faults faults;

    FrontMatter(MappingNode fields, Faults faults) {
        this.fields = fields;
        this.faults = faults;
    }

    void requireOnly(Set<String> names) {
        Set<String> seen = new HashSet<>();
        for (NodeTuple field : fields.getValue()) {
            String name = field.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
            if (!seen.add(name)) {
                faults.add(line(field.getKeyNode()), "\"" + name + "\" stands here twice; expected it once");
            }
            if (!names.contains(name)) {
                faults.add(
                        line(field.getKeyNode()),
                        "unknown field \"" + name + "\"; expected one of "
                                + String.join(", ", names.stream().sorted().toList()));
            }
        }
    }

    /** A text that must be there; where it is not, the fault is noted and the answer is empty. */
    String requireText(String name, int most) {
        String text = text(name, most);
        if (text == null) {
            faults.add(line(fields), "\"" + name + "\" is missing; expected a text");
        }
        return text == null ? "" : text;
    }

    @Nullable
    String text(String name, int most) {
        Node value = value(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof ScalarNode scalar)) {
            faults.add(line(value), "\"" + name + "\" is not a text");
            return "";
        }
        String text = CleanText.of(scalar.getValue());
        if (text.length() > most) {
            faults.add(line(value), "\"" + name + "\" has " + text.length() + " characters; expected at most " + most);
        }
        return text.isEmpty() ? null : text;
    }

    @Nullable
    LocalDate date(String name) {
        String text = text(name, Integer.MAX_VALUE);
        if (text == null) {
            return null;
        }
        try {
            return FourDigitYear.date(text);
        } catch (DateTimeParseException e) {
            faults.add(lineOf(name), "\"" + name + "\" is \"" + text + "\"; expected a date such as 2014-09-18");
            return null;
        }
    }

    /** A date that must be there; where it is not, the fault is noted and the answer is null. */
    @Nullable
    LocalDate requireDate(String name) {
        if (value(name) == null) {
            faults.add(line(fields), "\"" + name + "\" is missing; expected a date such as 2014-09-18");
        }
        return date(name);
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Node item : items(name)) {
            if (item instanceof ScalarNode scalar) {
                texts.add(CleanText.line(scalar.getValue()));
            } else {
                faults.add(line(item), "an item of \"" + name + "\" is not a text");
            }
        }
        return texts;
    }

    List<FrontMatter> blocks(String name) {
        List<FrontMatter> blocks = new ArrayList<>();
        for (Node item : items(name)) {
            if (item instanceof MappingNode block) {
                blocks.add(new FrontMatter(block, faults));
            } else {
                faults.add(line(item), "an item of \"" + name + "\" is not a block of fields");
            }
        }
        return blocks;
    }

    private List<Node> items(String name) {
        Node value = value(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        faults.add(line(value), "\"" + name + "\" is not a list");
        return List.of();
    }

    /** Notes a fault in the line of this field. */
    void fault(String name, String what) {
        faults.add(lineOf(name), what);
    }

    private int lineOf(String name) {
        Node value = value(name);
        return line(value == null ? fields : value);
    }

    private @Nullable Node value(String name) {
        for (NodeTuple field : fields.getValue()) {
            if (field.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name)) {
                return field.getValueNode().getTag().equals(Tag.NULL) ? null : field.getValueNode();
            }
        }
        return null;
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + LINES_BEFORE;
    }
}
