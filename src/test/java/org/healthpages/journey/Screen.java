package org.healthpages.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.List;

/**
 * A way of looking at a page.
 *
 * @param width in CSS pixels
 * @param text what the reader does to the text
 */
record Screen(int width, Colors colors, Text text) {
    enum Colors {
        LIGHT(ColorScheme.LIGHT, ForcedColors.NONE),
        DARK(ColorScheme.DARK, ForcedColors.NONE),
        FORCED(ColorScheme.DARK, ForcedColors.ACTIVE);

        private final ColorScheme scheme;
        private final ForcedColors forced;

        Colors(ColorScheme scheme, ForcedColors forced) {
            this.scheme = scheme;
            this.forced = forced;
        }
    }

    enum Text {
        AS_IT_IS(""),
        TWICE_AS_LARGE("html { font-size: 200% !important }"),
        /** WCAG 2.2, 1.4.12. */
        SPACED("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }"
                + " p { margin-block-end: 2em !important }");

        private final String style;

        Text(String style) {
            this.style = style;
        }
    }

    static final List<Screen> TWO =
            List.of(new Screen(320, Colors.LIGHT, Text.AS_IT_IS), new Screen(1280, Colors.DARK, Text.AS_IT_IS));

    /** Every width in all colours; larger and wider text on the smallest and on an ordinary screen. */
    static List<Screen> all() {
        List<Screen> all = new ArrayList<>();
        for (int width : List.of(320, 768, 1280, 1440)) {
            for (Colors colors : Colors.values()) {
                all.add(new Screen(width, colors, Text.AS_IT_IS));
            }
        }
        for (int width : List.of(320, 1280)) {
            all.add(new Screen(width, Colors.LIGHT, Text.TWICE_AS_LARGE));
            all.add(new Screen(width, Colors.LIGHT, Text.SPACED));
        }
        return all;
    }

    void show(Page page) {
        page.setViewportSize(width, 900);
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(colors.scheme).setForcedColors(colors.forced));
        page.evaluate("""
                style => {
                  document.getElementById('of-the-test')?.remove();
                  if (style) {
                    const element = document.createElement('style');
                    element.id = 'of-the-test';
                    element.textContent = style;
                    document.head.append(element);
                  }
                }""", text.style);
    }

    @Override
    public String toString() {
        return width + " " + colors.name().toLowerCase()
                + (text == Text.AS_IT_IS ? "" : " " + text.name().toLowerCase().replace('_', ' '));
    }
}
