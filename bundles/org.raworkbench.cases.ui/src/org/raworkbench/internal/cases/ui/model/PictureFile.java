package org.raworkbench.internal.cases.ui.model;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.raworkbench.cases.CaseFileException;

/**
 * Reads a picture for a look at it, made smaller where it is large, so that a hostile one takes no more room than
 * others.
 */
public final class PictureFile {

    private static final int SIDE = 1600;
    private static final long MOST_PIXELS = 120_000_000;

    private PictureFile() {
    }

    /** The picture in {@code file} as PNG, at most {@value #SIDE} pixels wide or high. */
    public static byte[] preview(Path file) throws CaseFileException {
        try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = stream == null ? null : ImageIO.getImageReaders(stream);
            if (readers == null || !readers.hasNext()) {
                throw new CaseFileException(NLS.bind(Messages.Picture_unknown, file.getFileName()));
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return png(read(reader, file));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            throw new CaseFileException(NLS.bind(Messages.Picture_broken, file.getFileName(), broken.getMessage()),
                    broken);
        }
    }

    /** Keeps {@code picture} as a file called {@code name} in a folder of its own, until {@link #forget}. */
    public static Path keep(ImageData picture, String name) throws CaseFileException {
        try {
            Path file = Files.createTempDirectory("raworkbench-picture").resolve(name);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {picture};
            try (OutputStream out = Files.newOutputStream(file)) {
                loader.save(out, SWT.IMAGE_PNG);
            }
            return file;
        } catch (IOException | SWTException failed) {
            throw new CaseFileException(NLS.bind(Messages.Picture_broken, name, failed.getMessage()), failed);
        }
    }

    /** Removes what {@link #keep} made. */
    public static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.getParent());
        } catch (IOException stays) {
            file.toFile().deleteOnExit();
        }
    }

    private static BufferedImage read(ImageReader reader, Path file) throws IOException, CaseFileException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new CaseFileException(NLS.bind(Messages.Picture_large,
                    new Object[] {file.getFileName(), String.valueOf(width), String.valueOf(height)}));
        }
        ImageReadParam parameters = reader.getDefaultReadParam();
        int step = Math.max(1, (Math.max(width, height) + SIDE - 1) / SIDE);
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
