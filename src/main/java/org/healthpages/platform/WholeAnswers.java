package org.healthpages.platform;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Lets the head and the body of a page leave together: a page of comments, compressed, fits into one write. */
@Component
class WholeAnswers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private static final int BYTES = 16 * 1024;

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(
                connector -> connector.setProperty("socket.appWriteBufSize", String.valueOf(BYTES)));
    }
}
