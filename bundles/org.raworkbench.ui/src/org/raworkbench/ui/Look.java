package org.raworkbench.ui;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.RGB;
import org.osgi.framework.FrameworkUtil;
import org.raworkbench.core.Severity;
import org.raworkbench.internal.ui.Messages;

/**
 * How a severity or a state looks: a shape of its own and a colour. Colour never speaks alone; whoever shows a look
 * shows its shape and a word with it.
 */
public enum Look {
    /** Circle with a tick. */
    OK("ok", "RawbStatusOk", new RGB(0x14, 0x6C, 0x33), new RGB(0x7F, 0xD8, 0x9A)),
    /** Circle with an i. */
    INFO("info", "RawbStatusInfo", new RGB(0x15, 0x5A, 0x9A), new RGB(0x8C, 0xC4, 0xF5)),
    /** Triangle. */
    WARNING("warning", "RawbStatusWarning", new RGB(0x7A, 0x4F, 0x00), new RGB(0xFF, 0xC9, 0x4D)),
    /** Octagon with a cross. */
    ERROR("error", "RawbStatusError", new RGB(0xB0, 0x1C, 0x1C), new RGB(0xFF, 0x9B, 0x9B)),
    /** Diamond with a question mark. */
    UNKNOWN("unknown", "RawbStatusUnknown", new RGB(0x54, 0x41, 0x9A), new RGB(0xC9, 0xBC, 0xFF)),
    /** Clock: something is being read. */
    READING("reading", "RawbStatusPlain", new RGB(0x4A, 0x58, 0x65), new RGB(0xB5, 0xC0, 0xCA)),
    /** Reader crossed out. */
    NO_READER("no-reader", "RawbStatusPlain", new RGB(0x4A, 0x58, 0x65), new RGB(0xB5, 0xC0, 0xCA)),
    /** Arrow into a reader. */
    NO_CARD("no-card", "RawbStatusPlain", new RGB(0x4A, 0x58, 0x65), new RGB(0xB5, 0xC0, 0xCA)),
    /** Arrow out of a reader. */
    CARD_OUT("card-out", "RawbStatusPlain", new RGB(0x4A, 0x58, 0x65), new RGB(0xB5, 0xC0, 0xCA));

    private final String icon;
    private final String styleClass;
    private final RGB onLight;
    private final RGB onDark;

    Look(String icon, String styleClass, RGB onLight, RGB onDark) {
        this.icon = icon;
        this.styleClass = styleClass;
        this.onLight = onLight;
        this.onDark = onDark;
    }

    /** The look of {@code severity}. */
    public static Look of(Severity severity) {
        return valueOf(severity.name());
    }

    /** The word that goes with {@code severity} in lists, for instance "Needs action". */
    public static String word(Severity severity) {
        return switch (severity) {
            case OK -> Messages.Look_ok;
            case INFO -> Messages.Look_info;
            case WARNING -> Messages.Look_warning;
            case ERROR -> Messages.Look_error;
            case UNKNOWN -> Messages.Look_unknown;
        };
    }

    /** The shape at 16 pixels; only the severities and {@link #READING} have one. */
    public ImageDescriptor icon() {
        return descriptor(icon);
    }

    /** The shape at 64 pixels. */
    public ImageDescriptor largeIcon() {
        return descriptor(icon + "-large");
    }

    /** CSS class of a status header with this look. */
    public String styleClass() {
        return styleClass;
    }

    /** Text colour that can be read on {@code background}. */
    public RGB textOn(RGB background) {
        return isDark(background) ? onDark : onLight;
    }

    /** Whether {@code background} calls for light text. */
    public static boolean isDark(RGB background) {
        return 0.299 * background.red + 0.587 * background.green + 0.114 * background.blue < 128;
    }

    private static ImageDescriptor descriptor(String name) {
        URL url = FrameworkUtil.getBundle(Look.class).getEntry("icons/" + name + ".svg");
        return ImageDescriptor.createFromURL(url);
    }
}
