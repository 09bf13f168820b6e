package org.healthpages.backup;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** For scripts on the same machine: {@code POST /actuator/backup} on the management port makes one. */
@Component
@Endpoint(id = "backup")
@ConditionalOnWebApplication
class BackupEndpoint {
    private final Backups backups;

    BackupEndpoint(Backups backups) {
        this.backups = backups;
    }

    @ReadOperation
    List<MadeBackup> list() {
        return backups.latestFirst();
    }

    @WriteOperation
    MadeBackup make() throws IOException, SQLException {
        return backups.make();
    }
}
