package org.raworkbench.architecture.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.raworkbench.architecture.model.Bundle;
import org.raworkbench.architecture.model.ClassReferences;
import org.raworkbench.architecture.model.House;
import org.raworkbench.architecture.model.PackageImport;

/** Engines, core, the smartcard service and the command line need nothing that draws. */
public final class NoWindow implements Rule {

    private static final Set<String> DRAWING =
            Set.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4");

    @Override
    public String sentence() {
        return "An engine runs in a plain JVM: no SWT, no JFace, no org.eclipse.ui, no e4.";
    }

    @Override
    public List<Violation> violations(House house) {
        List<Violation> found = new ArrayList<>();
        for (Bundle bundle : house.bundles()) {
            if (Plan.runsWithoutWindow(bundle.name())) {
                check(bundle, found);
            }
        }
        return found;
    }

    private static void check(Bundle bundle, List<Violation> found) {
        bundle.requires().stream().filter(NoWindow::draws).sorted()
                .forEach(name -> found.add(violation(bundle, "Require-Bundle in its manifest", name)));
        bundle.imports().stream().map(PackageImport::packageName).filter(NoWindow::draws)
                .forEach(name -> found.add(violation(bundle, "Import-Package in its manifest", name)));
        for (ClassReferences one : bundle.classes()) {
            one.classes().stream().filter(NoWindow::draws).sorted()
                    .forEach(name -> found.add(violation(bundle, "class " + one.className(), name)));
        }
    }

    private static boolean draws(String name) {
        return DRAWING.stream().anyMatch(drawing -> name.equals(drawing) || name.startsWith(drawing + "."));
    }

    private static Violation violation(Bundle bundle, String place, String name) {
        return new Violation(bundle.name(), place,
                "needs " + name + ", which only a window has; move it to a .ui bundle");
    }
}
