package org.healthpages.desk;

import org.healthpages.account.FirstEditor;
import org.healthpages.platform.PublicUrl;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the operator, once the port is open, where everything is. */
@Component
@ConditionalOnWebApplication
class StartNotice {
    private final PublicUrl url;
    private final FirstEditor firstEditor;

    StartNotice(PublicUrl url, FirstEditor firstEditor) {
        this.url = url;
        this.firstEditor = firstEditor;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        StringBuilder notice =
                new StringBuilder("\nThe site:  " + url.of("/") + "\nThe desk:  " + url.of("/desk") + "\n");
        firstEditor
                .made()
                .ifPresent(editor -> notice.append("The first editor is \"")
                        .append(editor.name())
                        .append("\", password, shown this once:  ")
                        .append(editor.password())
                        .append("\n"));
        System.out.println(notice);
    }
}
