package org.healthpages.transfer;

import java.util.Set;
import org.healthpages.screening.CleanText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of one line, each of which says in that line what is wrong with it. */
class JsonFields {
    private final ObjectNode object;
    private final int line;
    private final Faults faults;
    private boolean wrong;

    JsonFields(ObjectNode object, int line, Faults faults) {
        this.object = object;
        this.line = line;
        this.faults = faults;
    }

    void requireOnly(Set<String> names) {
        for (String name : object.propertyNames()) {
            if (!names.contains(name)) {
                fault("unknown field \"" + name + "\"; expected only "
                        + String.join(", ", names.stream().sorted().toList()));
            }
        }
    }

    boolean has(String name) {
        return object.has(name);
    }

    /** A cleaned text that must be there. */
    String requireText(String name, int most) {
        JsonNode value = object.path(name);
        String text = value.isString() ? CleanText.of(value.stringValue()) : "";
        if (!CleanText.isVisible(text)) {
            fault("\"" + name + "\" is missing or empty; expected a text");
        } else if (text.length() > most) {
            fault("\"" + name + "\" has " + text.length() + " characters; expected at most " + most);
        }
        return text;
    }

    /** A cleaned text that may be absent. */
    String text(String name, String absent) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return absent;
        }
        if (!value.isString() && !value.isNumber()) {
            fault("\"" + name + "\" is not a text");
        }
        return CleanText.line(value.asString(""));
    }

    long requireNumber(String name, long fewest, long most) {
        JsonNode value = object.path(name);
        if (!value.isIntegralNumber()
                || !value.canConvertToLong()
                || value.longValue() < fewest
                || value.longValue() > most) {
            fault("\"" + name + "\" is " + (value.isMissingNode() ? "missing" : value)
                    + "; expected a whole number from " + fewest + " to " + most);
            return fewest;
        }
        return value.longValue();
    }

    void fault(String what) {
        wrong = true;
        faults.add(line, what);
    }

    boolean isRight() {
        return !wrong;
    }
}
