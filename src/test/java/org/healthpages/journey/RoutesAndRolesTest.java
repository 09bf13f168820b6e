package org.healthpages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.healthpages.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who may do what: a row for each route that a controller has, and no other. Whoever adds a route decides about its row in
 * {@code quality/routes-and-roles.txt}.
 */
class RoutesAndRolesTest extends Journey {
    private static final Path TABLE = Path.of("src/test/resources/quality/routes-and-roles.txt");
    private static final Path FOUND = Path.of("target/quality/routes-and-roles.txt");

    private static final String EVERYBODY = "reader moderator writer clinical_reviewer administrator";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping controllers;

    @Autowired
    private WebInvocationPrivilegeEvaluator rules;

    @Test
    void every_route_is_open_to_those_whom_the_table_names() throws IOException {
        List<String> found = controllers.getHandlerMethods().keySet().stream()
                .flatMap(this::rows)
                .distinct()
                .sorted()
                .toList();
        Files.createDirectories(FOUND.getParent());
        Files.write(FOUND, found);

        assertThat(found).hasSizeGreaterThan(80).isEqualTo(table());
    }

    private static List<String> table() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private Stream<String> rows(RequestMappingInfo route) {
        Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
        return route.getPatternValues().stream()
                .flatMap(pattern -> methods.isEmpty()
                        ? Stream.of(row(pattern, "ANY"))
                        : methods.stream().map(method -> row(pattern, method.name())));
    }

    private String row(String pattern, String method) {
        String path = pattern.replaceAll("\\{[^/]*}", "7");
        String who = everybody()
                .filter(one -> rules.isAllowed("", path, method.equals("ANY") ? "GET" : method, one))
                .map(Authentication::getName)
                .collect(Collectors.joining(" "));
        String shown = pattern.replaceAll("\\{(\\w+):[^/]*}", "{$1}");
        return shown + " " + method + ": " + who.replace(EVERYBODY, "everybody");
    }

    private static Stream<Authentication> everybody() {
        Authentication reader =
                new AnonymousAuthenticationToken("key", "reader", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
        return Stream.concat(
                Stream.of(reader),
                Arrays.stream(Role.values())
                        .map(role -> new TestingAuthenticationToken(
                                role.name().toLowerCase(Locale.ROOT), "", "ROLE_" + role)));
    }
}
