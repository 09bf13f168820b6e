package org.healthpages;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.healthpages.account.DeskNeeds;
import org.healthpages.article.ArticleNeeds;
import org.healthpages.authoring.AuthoringNeeds;
import org.healthpages.comment.CommentNeeds;
import org.healthpages.contact.ContactNeeds;
import org.healthpages.correction.CorrectionNeeds;
import org.healthpages.desk.QueueNeeds;
import org.healthpages.platform.PageNeeds;
import org.springframework.context.annotation.Import;

/** Gives a slice of controllers what every page needs: security, a clock that stands still, empty doors. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Import({
    PageNeeds.class,
    ArticleNeeds.class,
    AuthoringNeeds.class,
    DeskNeeds.class,
    CommentNeeds.class,
    ContactNeeds.class,
    CorrectionNeeds.class,
    QueueNeeds.class
})
public @interface Slice {}
