package org.healthpages.article;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The files in {@code healthpages.media-dir}, served under {@code /media/}. */
@Component
@ConditionalOnWebApplication
public class MediaFiles implements WebMvcConfigurer {
    private static final String ADDRESS = "/media/";

    /** A file can be replaced under its name, so that readers see the new one within the hour. */
    private static final Duration KEPT = Duration.ofHours(1);

    private final Path folder;

    MediaFiles(@Value("${healthpages.media-dir}") Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Parts of a file are answered, too (RFC 9110, 14): players ask for those. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(ADDRESS + "**")
                .addResourceLocations("file:" + folder + "/")
                .setCacheControl(CacheControl.maxAge(KEPT).cachePublic());
    }

    /** The same items, without addresses at which there is no file: no player is shown that could not play. */
    public List<Media> playable(List<Media> media) {
        return media.stream()
                .map(item -> new Media(
                        item.title(),
                        item.summary(),
                        item.schedule(),
                        isThere(item.file()) ? item.file() : null,
                        isThere(item.poster()) ? item.poster() : null,
                        isThere(item.captions()) ? item.captions() : null,
                        item.transcript()))
                .toList();
    }

    private boolean isThere(@Nullable String address) {
        if (address == null || !address.startsWith(ADDRESS)) {
            return false;
        }
        try {
            Path file = folder.resolve(address.substring(ADDRESS.length())).normalize();
            return file.startsWith(folder) && Files.isRegularFile(file);
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
