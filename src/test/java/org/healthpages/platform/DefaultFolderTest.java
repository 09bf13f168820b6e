package org.healthpages.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** All other tests name a folder of their own; whoever follows the README does not. */
class DefaultFolderTest {
    @Test
    void the_folder_that_we_ship_is_one_that_h2_takes() throws IOException {
        Properties shipped = PropertiesLoaderUtils.loadProperties(
                new FileSystemResource("src/main/resources/application.properties"));
        String folder = shipped.getProperty("healthpages.data-dir");

        assertThatThrownBy(() -> DriverManager.getConnection("jdbc:h2:file:" + folder + "/no-such-file;IFEXISTS=TRUE"))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getErrorCode())
                                .as("refused because nothing is there, not because of where that is")
                                .isEqualTo(ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1));
    }
}
