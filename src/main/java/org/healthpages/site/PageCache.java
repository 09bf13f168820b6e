package org.healthpages.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.healthpages.platform.NoDatabase;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers for articles and topics from memory, before anything else is asked, and keeps what had to be rendered. It stands behind the
 * security headers and before all other filters. Whatever is none of their pages passes by. Without a database, the last good
 * copy is the answer.
 */
class PageCache extends OncePerRequestFilter {
    private final KeptPages pages;
    private final LastGoodCopies copies;
    private final ServedPages served;

    PageCache(KeptPages pages, LastGoodCopies copies, ServedPages served) {
        this.pages = pages;
        this.copies = copies;
        this.served = served;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<PageAddress> address = PageAddress.of(request);
        if (address.isPresent()) {
            answer(address.get(), request, response, chain);
        } else {
            letThrough(PageAddress.withoutQuery(request).filter(copies::has), request, response, chain);
        }
    }

    private void answer(
            PageAddress address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<KeptPage> kept;
        Optional<KeptPages.Now> now = Optional.empty();
        try {
            kept = pages.current(address);
            if (kept.isEmpty()) {
                now = pages.now(address);
            }
        } catch (DataAccessException e) {
            rest(address, request, response);
            return;
        }
        if (kept.isPresent()) {
            served.countFromMemory();
            kept.get().answer(request, response);
        } else if (now.isPresent()) {
            served.countRendered();
            render(address, now.get(), request, response, chain);
        } else {
            copies.drop(address); // no article is there, or none any more
            chain.doFilter(request, response);
        }
    }

    /** @param copy of what is asked for with a query that is none of ours: such a page is not kept, but must not fail either */
    private void letThrough(
            Optional<PageAddress> copy, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (copy.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var rendered = new Rendered(response);
        chain.doFilter(request, rendered);
        if (rendered.isRefused()) {
            restInstead(copy.get(), request, response);
        } else {
            rendered.copyBodyToResponse();
        }
    }

    /** What was refused is answered after all. */
    private void restInstead(PageAddress address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, null);
        response.setStatus(HttpStatus.OK.value());
        rest(address, request, response);
    }

    private void rest(PageAddress address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<KeptPage> copy = copies.of(address);
        if (copy.isPresent()) {
            served.countCopy();
            copy.get().answer(request, response);
        } else {
            NoDatabase.answer(response);
        }
    }

    private void render(
            PageAddress address,
            KeptPages.Now now,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        var rendered = new Rendered(response);
        chain.doFilter(request, rendered);
        if (rendered.isRefused() && (copies.has(address) || rendered.getContentSize() == 0)) {
            restInstead(address, request, response);
        } else if (mayBeKept(rendered)) {
            byte[] html = rendered.getContentAsByteArray();
            copies.keep(address, now, html);
            pages.keep(address, now, html).answer(request, response);
        } else {
            if (rendered.getStatus() == HttpStatus.GONE.value()) {
                copies.drop(address);
            }
            rendered.copyBodyToResponse();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class Registration {
        /** Behind the security headers, which every answer has. */
        @Bean
        FilterRegistrationBean<PageCache> pageCache(KeptPages pages, LastGoodCopies copies, ServedPages served) {
            var registration = new FilterRegistrationBean<>(new PageCache(pages, copies, served));
            registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
            return registration;
        }
    }

    /** What was made for one reader is for nobody else. */
    private static boolean mayBeKept(Rendered response) {
        return response.getStatus() == HttpStatus.OK.value()
                && !response.isCommitted()
                && response.getHeader(HttpHeaders.SET_COOKIE) == null
                && Fresh.ALWAYS_ASK.equals(response.getHeader(HttpHeaders.CACHE_CONTROL));
    }
}
