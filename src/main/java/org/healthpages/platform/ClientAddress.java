package org.healthpages.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/**
 * The network a request comes from. A forwarded address counts only when a proxy named in
 * {@code healthpages.trusted-proxies} (addresses or CIDR blocks, none by default) says it.
 */
@Component
class ClientAddress {
    private static final int IPV4_NETWORK_BYTES = 3; // a /24
    private static final int IPV6_NETWORK_BYTES = 6; // a /48

    private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])";
    private static final Pattern IPV4 = Pattern.compile("(" + BYTE + "(?:\\." + BYTE + "){3})(?::[0-9]+)?");
    private static final Pattern IPV6 = Pattern.compile("\\[?([0-9a-fA-F.]*:[0-9a-fA-F:.]+)(?:](?::[0-9]+)?)?");

    private final List<IpAddressMatcher> trusted;

    ClientAddress(@Value("${healthpages.trusted-proxies:}") List<String> trusted) {
        this.trusted = trusted.stream().map(IpAddressMatcher::new).toList();
    }

    /** The first bytes of the address that a whole neighbourhood shares: the /24, with IPv6 the /48. */
    byte[] network(HttpServletRequest request) {
        try {
            byte[] address = InetAddress.getByName(address(request)).getAddress();
            return Arrays.copyOf(address, address.length == 4 ? IPV4_NETWORK_BYTES : IPV6_NETWORK_BYTES);
        } catch (UnknownHostException notAnAddress) {
            return new byte[0];
        }
    }

    private String address(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        List<String> hops = hops(request);
        for (int i = hops.size() - 1; i >= 0 && isTrusted(address); i--) {
            Optional<String> hop = literal(hops.get(i));
            if (hop.isEmpty()) {
                break;
            }
            address = hop.get();
        }
        return address;
    }

    /** A proxy may add to the header that the reader sent, or send one of its own after it. */
    private static List<String> hops(HttpServletRequest request) {
        return Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .toList();
    }

    /** The address without its port; never a name, which would have to be looked up. */
    private static Optional<String> literal(String hop) {
        Matcher ipv4 = IPV4.matcher(hop);
        if (ipv4.matches()) {
            return Optional.of(ipv4.group(1));
        }
        Matcher ipv6 = IPV6.matcher(hop);
        try {
            return ipv6.matches()
                    ? Optional.of(InetAddress.getByName(ipv6.group(1)).getHostAddress())
                    : Optional.empty();
        } catch (UnknownHostException notAnAddress) {
            return Optional.empty();
        }
    }

    private boolean isTrusted(String address) {
        return trusted.stream().anyMatch(proxy -> proxy.matches(address));
    }
}
