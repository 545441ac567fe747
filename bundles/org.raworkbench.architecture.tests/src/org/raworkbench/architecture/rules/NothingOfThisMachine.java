package org.raworkbench.architecture.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.raworkbench.architecture.model.House;

/** What is committed works everywhere: no package registry's address, no path of one machine. */
public final class NothingOfThisMachine implements Rule {

    /** Put together here, so that this source does not name them either. */
    private static final List<String> HOSTS = Stream.of(
            List.of("repo", "maven"), List.of("repo1", "maven"), List.of("central", "sonatype"),
            List.of("oss", "sonatype"), List.of("plugins", "gradle", "org"), List.of("registry", "npmjs"),
            List.of("registry", "yarnpkg"), List.of("deb", "debian"), List.of("security", "debian"),
            List.of("archive", "ubuntu"), List.of("ports", "ubuntu"), List.of("pypi", "org"),
            List.of("files", "pythonhosted"), List.of("crates", "io"), List.of("proxy", "golang"),
            List.of("rubygems", "org"), List.of("nuget", "org"), List.of("registry-1", "docker"),
            List.of("dl-cdn", "alpinelinux")).map(parts -> String.join(".", parts)).toList();

    private static final Pattern HOST = Pattern.compile(
            HOSTS.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?<![\\w-])(", ")")));

    /** A path is one only from the root on: {@code a/work/b} is fine. */
    private static final Pattern PATH =
            Pattern.compile("(?<![\\w.$}~*-])/(" + String.join("|", "work/", "tmp/bash_" + "jobs") + ")");

    @Override
    public String sentence() {
        return "Committed texts name no package registry and no path of one machine.";
    }

    @Override
    public List<Violation> violations(House house) {
        List<Violation> found = new ArrayList<>();
        found.addAll(Lines.with(HOST, house.texts().stream(),
                ", the address of a package registry; leave that to the settings of whoever builds"));
        found.addAll(Lines.with(PATH, house.texts().stream(), ", a path of one machine; make it relative"));
        return found;
    }
}
