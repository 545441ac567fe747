package org.raworkbench.internal.logs.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.raworkbench.logs.LogFormat;
import org.raworkbench.logs.RecordSeverity;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * The formats that are known, those with problems left out and named. Immutable.
 *
 * <p>A site's format takes the place of ours with the same id, and so does a plug-in's.
 */
public final class FormatCatalogue {

    private static final String FOLDER = "/knowledge/formats/";
    private static final int MOST_FILES = 500;

    /**
     * A format that is not used.
     *
     * @param origin the file or plug-in
     * @param reason a sentence for its author
     */
    public record LeftOut(String origin, String reason) {
    }

    private record Declared(LineFormat format, String text) {
    }

    private final List<LineFormat> formats;
    private final List<LeftOut> leftOut;
    private final String version;

    private FormatCatalogue(Map<String, Declared> declared, List<LeftOut> leftOut) {
        this.formats = declared.values().stream().map(Declared::format)
                .sorted(Comparator.comparingInt(LineFormat::rank).thenComparing(LineFormat::id)).toList();
        this.leftOut = List.copyOf(leftOut);
        this.version = version(declared);
    }

    /** Those that come with the workbench. */
    public static FormatCatalogue bundled() {
        return with(List.of(), List.of());
    }

    /**
     * Those that come with the workbench and others.
     *
     * @param folders folders with {@code *.json}; one that does not exist is empty
     * @param plugIns formats of third parties
     */
    public static FormatCatalogue with(List<Path> folders, Collection<? extends LogFormat> plugIns) {
        FormatReader reader = new FormatReader(commonLevels());
        Map<String, Declared> declared = new LinkedHashMap<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (String name : index()) {
            add(reader, text(name), name, declared, leftOut);
        }
        for (LogFormat plugIn : plugIns) {
            String name = "?";
            try {
                name = plugIn.name();
                add(reader, plugIn.declaration(), name, declared, leftOut);
            } catch (RuntimeException e) {
                leftOut.add(new LeftOut(name, Messages.text("unreadable", e)));
            }
        }
        for (Path folder : folders) {
            for (Path file : files(folder, leftOut)) {
                try {
                    add(reader, Files.readString(file), file.toString(), declared, leftOut);
                } catch (IOException e) {
                    leftOut.add(new LeftOut(file.toString(), Messages.text("unreadable",
                            e.getClass().getSimpleName())));
                }
            }
        }
        return new FormatCatalogue(declared, leftOut);
    }

    private static void add(FormatReader reader, String text, String origin, Map<String, Declared> declared,
            List<LeftOut> leftOut) {
        try {
            LineFormat format = reader.read(text, origin);
            declared.put(format.id(), new Declared(format, text));
        } catch (FormatFault fault) {
            leftOut.add(new LeftOut(origin, fault.getMessage()));
        }
    }

    private static List<Path> files(Path folder, List<LeftOut> leftOut) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().limit(MOST_FILES).toList();
        } catch (IOException | UncheckedIOException e) {
            leftOut.add(new LeftOut(folder.toString(), Messages.text("unreadable", e.getClass().getSimpleName())));
            return List.of();
        }
    }

    private static List<String> index() {
        return JsonParser.parseString(text("index.json")).getAsJsonObject().getAsJsonArray("formats").asList().stream()
                .map(name -> name.getAsString() + ".json").toList();
    }

    private static Map<String, RecordSeverity> commonLevels() {
        JsonObject index = JsonParser.parseString(text("index.json")).getAsJsonObject();
        return FormatReader.severities(index, "levels");
    }

    private static String text(String name) {
        try (InputStream in = FormatCatalogue.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException(FOLDER + name + " is missing from the bundle");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String version(Map<String, Declared> declared) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            declared.values().forEach(one -> digest.update(one.text().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** In the order in which they are tried. */
    public List<LineFormat> formats() {
        return formats;
    }

    public Optional<LineFormat> format(String id) {
        return formats.stream().filter(format -> format.id().equals(id)).findFirst();
    }

    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /** Changes whenever a format changes, so that an index made with other formats is not used. */
    public String version() {
        return version;
    }

    /** For a file like {@code sample}, with every format that may be in it. */
    public Recogniser recogniser(Survey sample) {
        return Recogniser.of(formats, sample);
    }

    /** For a file that somebody says is of one format. */
    public Recogniser recogniser(LineFormat only, Survey sample) {
        return Recogniser.of(List.of(only), sample);
    }
}
