package org.healthpages.comment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param open whether readers can post; what they posted before stays
 * @param closedBecause what readers are told while they cannot
 */
@ConfigurationProperties("healthpages.comments")
public record CommentSettings(
        @DefaultValue("true") boolean open,

        @DefaultValue("We are not taking new comments at the moment.")
        String closedBecause) {}
