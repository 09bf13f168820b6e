package org.healthpages;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import org.healthpages.platform.Command;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Profile;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.bind.annotation.ControllerAdvice;

@AnalyzeClasses(
        packagesOf = Application.class,
        importOptions = {DoNotIncludeTests.class, ArchitectureTest.WhatWeWrote.class})
class ArchitectureTest {
    /** And not what the build prepared. */
    static class WhatWeWrote implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("__") && !location.contains("$$");
        }
    }

    @ArchTest
    void rooms_use_only_rooms_on_lower_floors(JavaClasses all) {
        ApplicationModules.of(Application.class).verify();
    }

    @ArchTest
    ArchRule entities_stay_in_their_room = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .because("rooms hand out records, never entities");

    @ArchTest
    ArchRule controllers_stay_in_their_room = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .or()
            .areAnnotatedWith(ControllerAdvice.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    ArchRule entities_have_behaviour_and_no_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z]\\w*")
            .because("a state is turned by a guarded act that has a name");

    @ArchTest
    ArchRule fields_of_entities_are_private = noFields()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotStatic()
            .should()
            .notBePrivate();

    @ArchTest
    ArchRule public_doors_only_read = noMethods()
            .that()
            .areDeclaredInClassesThat(describe(
                    "are doors to what readers and editors see",
                    type -> type.isAssignableTo(Repository.class)
                            && type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)))
            .should()
            .haveNameMatching("(save|delete|insert|flush|remove)\\w*");

    @ArchTest
    ArchRule names_are_the_rooms_words = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameContaining("Util")
            .orShould()
            .haveSimpleNameContaining("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("Mapper")
            .orShould()
            .haveSimpleNameEndingWith("Repository")
            .orShould(ArchCondition.from(are(simpleNameEndingWith("Service"))
                    .and(describe(
                            "not named as Spring Security names it",
                            type -> !type.getSimpleName().equals("AccountUserDetailsService")))))
            .because("a name says what something is for, not which layer it is in");

    @ArchTest
    ArchRule what_a_setting_decides_is_asked_at_each_start = noClasses()
            .should()
            .dependOnClassesThat(type(Conditional.class)
                    .or(type(Profile.class))
                    .or(resideInAPackage("org.springframework.boot.autoconfigure.condition")
                            .and(not(belongToAnyOf(ConditionalOnWebApplication.class)))))
            .because("the build would decide it for good, when it prepares the site");

    @ArchTest
    ArchRule what_is_needed_comes_in_through_the_constructor =
            noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    ArchRule what_is_needed_never_comes_in_through_a_method =
            noMethods().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    ArchRule nothing_is_generated_by_lombok = noClasses().should().dependOnClassesThat(resideInAPackage("lombok.."));

    @ArchTest
    ArchRule time_is_handed_in = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callConstructor(Date.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("a test must be able to say what time it is");

    @ArchTest
    ArchRule the_clock_is_made_in_one_place = noClasses()
            .that()
            .doNotHaveSimpleName("ClockConfiguration")
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    ArchRule what_belongs_together_happens_in_one_transaction = noMethods()
            .should()
            .beAnnotatedWith(Async.class)
            .orShould()
            .beAnnotatedWith("org.springframework.modulith.events.ApplicationModuleListener")
            .orShould()
            .beAnnotatedWith(TransactionalEventListener.class)
            .orShould()
            .beMetaAnnotatedWith(TransactionalEventListener.class);

    @ArchTest
    ArchRule every_room_says_what_may_be_null = classes().should(beInANullMarkedPackage());

    @ArchTest
    ArchRule only_the_ground_floor_sees_network_addresses = noClasses()
            .that()
            .resideOutsideOfPackage("org.healthpages.platform")
            .should()
            .callMethod(HttpServletRequest.class, "getRemoteAddr")
            .orShould()
            .callMethod(ServletRequest.class, "getRemoteAddr")
            .orShould()
            .callMethod(HttpServletRequest.class, "getRemoteHost")
            .orShould()
            .callMethod(ServletRequest.class, "getRemoteHost");

    @ArchTest
    ArchRule within_the_ground_floor_one_class_sees_them = noClasses()
            .that()
            .doNotHaveSimpleName("ClientAddress")
            .should()
            .callMethod(HttpServletRequest.class, "getRemoteAddr");

    @ArchTest
    ArchRule only_commands_and_the_start_speak_to_the_operator = noClasses()
            .that(describe(
                    "are neither commands nor the notice at the start",
                    type -> !type.isAssignableTo(Command.class)
                            && !type.getSimpleName().equals("StartNotice")))
            .should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    ArchRule nothing_logs_past_the_configuration = noClasses().should(USE_JAVA_UTIL_LOGGING);

    @ArchTest
    ArchRule no_trace_is_printed = noClasses()
            .should()
            .callMethod(Throwable.class, "printStackTrace")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace", PrintStream.class);

    @ArchTest
    ArchRule handlers_are_never_public_api = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Controller.class)
            .should()
            .notBePublic();

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " is not @NullMarked"));
            }
        };
    }
}
