package org.healthpages.account;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A password that somebody chooses: long enough and none of the most common ones, of any characters, without rules of
 * composition (NIST SP 800-63B, 3.1.1.2). It is taken to the letter: nothing is cleaned or cut.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NewPassword.Rule.class)
public @interface NewPassword {
    int FEWEST = 8;
    int MOST = 200;

    String message() default "Your new password must have between 8 and 200 characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The rule itself, which says which of the two it was. */
    class Rule implements ConstraintValidator<NewPassword, String> {
        @Override
        public boolean isValid(@Nullable String password, ConstraintValidatorContext context) {
            if (password == null || password.length() < FEWEST || password.length() > MOST) {
                return false;
            }
            if (CommonPasswords.contain(password)) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(
                                "That is one of the passwords that are guessed first. Choose another one")
                        .addConstraintViolation();
                return false;
            }
            return true;
        }
    }
}
