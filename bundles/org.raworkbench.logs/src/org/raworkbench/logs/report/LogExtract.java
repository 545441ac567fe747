package org.raworkbench.logs.report;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.raworkbench.logs.ExtractedRecord;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Chosen records in the form that leaves the workbench. Secrets were masked when the records were made. */
public final class LogExtract {

    /** Names the schema and its major version. */
    public static final String SCHEMA = "https://raworkbench.org/schema/log-extract-1.json";

    private LogExtract() {
    }

    /** The extract in the form that the ending of {@code fileName} says: csv, html, json; text for all others. */
    public static String of(String fileName, List<ExtractedRecord> records, Instant made) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return csv(records);
        }
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return html(records, made);
        }
        return name.endsWith(".json") ? json(records, made) : text(records, made);
    }

    private static String text(List<ExtractedRecord> records, Instant made) {
        StringBuilder text = new StringBuilder();
        String end = System.lineSeparator();
        text.append(Messages.text("extract.title")).append(end).append(Messages.text("extract.made", made)).append(end)
                .append(Messages.text("extract.masked")).append(end);
        String path = "";
        for (ExtractedRecord record : records) {
            if (!record.path().equals(path)) {
                path = record.path();
                text.append(end).append(path).append(end);
            }
            text.append(record.matched() ? "> " : "  ").append(record.line()).append('\t').append(time(record))
                    .append('\t').append(record.severity()).append('\t').append(record.text()).append(end);
        }
        return text.toString();
    }

    private static String csv(List<ExtractedRecord> records) {
        StringBuilder text = new StringBuilder();
        CsvRow.append(text, List.of("source", "line", "time", "severity", "matched", "text"));
        for (ExtractedRecord record : records) {
            CsvRow.append(text, List.of(record.path(), Long.toString(record.line()), time(record),
                    record.severity().name(), Boolean.toString(record.matched()), record.text()));
        }
        return text.toString();
    }

    private static String json(List<ExtractedRecord> records, Instant made) {
        JsonObject document = new JsonObject();
        document.addProperty("schema", SCHEMA);
        document.addProperty("generated", made.toString());
        JsonArray array = new JsonArray();
        for (ExtractedRecord record : records) {
            JsonObject json = new JsonObject();
            json.addProperty("path", record.path());
            json.addProperty("line", record.line());
            json.addProperty("time", record.time().map(Instant::toString).orElse(null));
            json.addProperty("severity", record.severity().name());
            json.addProperty("matched", record.matched());
            json.addProperty("text", record.text());
            array.add(json);
        }
        document.add("records", array);
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create().toJson(document)
                + System.lineSeparator();
    }

    private static String html(List<ExtractedRecord> records, Instant made) {
        StringBuilder text = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(escaped(Messages.text("extract.title"))).append("</title>\n<style>body{font-family:sans-serif}")
                .append("table{border-collapse:collapse}td,th{border:1px solid #999;padding:2px 6px;vertical-align:top;")
                .append("text-align:left}td.t{font-family:monospace;white-space:pre-wrap;overflow-wrap:anywhere}")
                .append("tr.m td.t{font-weight:bold}</style></head><body>\n<h1>")
                .append(escaped(Messages.text("extract.title"))).append("</h1>\n<p>")
                .append(escaped(Messages.text("extract.made", made))).append("</p>\n<p>")
                .append(escaped(Messages.text("extract.masked"))).append("</p>\n<table><tr>");
        for (String column : List.of("source", "line", "time", "severity", "text")) {
            text.append("<th>").append(escaped(Messages.text("extract." + column))).append("</th>");
        }
        text.append("</tr>\n");
        for (ExtractedRecord record : records) {
            text.append(record.matched() ? "<tr class=\"m\">" : "<tr>").append("<td>").append(escaped(record.path()))
                    .append("</td><td>").append(record.line()).append("</td><td>").append(time(record))
                    .append("</td><td>").append(record.severity()).append("</td><td class=\"t\">")
                    .append(escaped(record.text())).append("</td></tr>\n");
        }
        return text.append("</table></body></html>\n").toString();
    }

    private static String time(ExtractedRecord record) {
        return Optional.of(record).flatMap(ExtractedRecord::time).map(Instant::toString).orElse("");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
