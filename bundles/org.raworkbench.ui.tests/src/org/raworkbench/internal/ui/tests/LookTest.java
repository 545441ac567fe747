package org.raworkbench.internal.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.raworkbench.core.Severity;
import org.raworkbench.ui.Look;

class LookTest {

    @ParameterizedTest
    @EnumSource
    void everyLookHasALargeShapeThatScales(Look look) {
        ImageData normal = look.largeIcon().getImageData(100);
        assertNotNull(normal);
        assertEquals(64, normal.width);
        assertEquals(128, look.largeIcon().getImageData(200).width);
    }

    @ParameterizedTest
    @EnumSource
    void everySeverityHasASmallShapeAndAWord(Severity severity) {
        assertEquals(16, Look.of(severity).icon().getImageData(100).width);
        assertTrue(Look.word(severity).length() > 3);
    }

    @Test
    void noTwoSeveritiesShareAShapeOrAWord() {
        Set<Object> shapes = new HashSet<>();
        Set<String> words = new HashSet<>();
        for (Severity severity : Severity.values()) {
            shapes.add(Arrays.hashCode(outline(Look.of(severity).largeIcon().getImageData(100))));
            words.add(Look.word(severity));
        }
        assertEquals(Severity.values().length, words.size());
        // OK and INFO are both circles; what is inside them tells them apart, see the icons.
        assertTrue(shapes.size() >= Severity.values().length - 1, "shapes: " + shapes.size());
    }

    @ParameterizedTest
    @EnumSource
    void itsTextCanBeReadOnBothPages(Look look) {
        for (RGB page : new RGB[] {new RGB(255, 255, 255), new RGB(0x22, 0x27, 0x2B)}) {
            assertTrue(contrast(look.textOn(page), page) >= 4.5, look + " on " + page);
        }
    }

    private static byte[] outline(ImageData image) {
        byte[] alpha = new byte[image.width * image.height];
        for (int y = 0; y < image.height; y++) {
            for (int x = 0; x < image.width; x++) {
                alpha[y * image.width + x] = (byte) (image.getAlpha(x, y) > 127 ? 1 : 0);
            }
        }
        return alpha;
    }

    /** Contrast ratio of WCAG 2.2, 1.4.3. */
    private static double contrast(RGB one, RGB other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
