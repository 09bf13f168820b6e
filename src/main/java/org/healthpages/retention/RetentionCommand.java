package org.healthpages.retention;

import java.util.List;
import org.healthpages.platform.Command;
import org.springframework.stereotype.Component;

/** Erases what has been kept for its time with the site stopped, or says how much that would be. */
@Component
class RetentionCommand implements Command {
    private static final List<String> DRY_RUN = List.of("--dry-run");

    private final Retention retention;

    RetentionCommand(Retention retention) {
        this.retention = retention;
    }

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public String usage() {
        return "retention [--dry-run]";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.isEmpty()) {
            System.out.println("Erased, because their time was over:");
            return told(retention.erase());
        }
        if (arguments.equals(DRY_RUN)) {
            System.out.println("Nothing was changed. Without --dry-run these would be erased:");
            return told(retention.tryOut());
        }
        return misused();
    }

    private static int told(List<Retention.Erased> all) {
        all.forEach(erased -> System.out.println("  " + erased));
        if (all.stream().noneMatch(Retention.Erased::failed)) {
            return DONE;
        }
        System.err.println("Not everything was done.");
        return FAILED;
    }
}
