package org.healthpages.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
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
    private static final int MOST_HOPS = 20;
    private static final int IPV6_NETWORK_BYTES = 6; // a /48

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
        String forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null) {
            return address;
        }
        String[] hops = forwarded.split(",", MOST_HOPS);
        for (int i = hops.length - 1; i >= 0 && isTrusted(address); i--) {
            String hop = hops[i].strip();
            if (!hop.matches("[0-9a-fA-F.:]+")) { // never a name that would have to be looked up
                break;
            }
            address = hop;
        }
        return address;
    }

    private boolean isTrusted(String address) {
        return trusted.stream().anyMatch(proxy -> proxy.matches(address));
    }
}
