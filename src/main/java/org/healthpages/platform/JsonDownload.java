package org.healthpages.platform;

import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What a reader takes away as a file of JSON. Like every page that is not said to be public, no cache keeps it. */
public final class JsonDownload {
    private JsonDownload() {}

    /** @param name of the file, without its ending */
    public static <T> ResponseEntity<T> of(String name, T content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
                        .filename("healthpages-" + name + ".json")
                        .build()))
                .body(content);
    }
}
