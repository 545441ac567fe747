package org.raworkbench.architecture.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.raworkbench.architecture.model.Bundle;
import org.raworkbench.architecture.model.ClassReferences;
import org.raworkbench.architecture.model.House;
import org.raworkbench.architecture.model.PackageExport;
import org.raworkbench.architecture.model.PackageImport;

/** What is internal stays inside, but for the friends that its bundle names; and those are few. */
public final class FriendsOnly implements Rule {

    @Override
    public String sentence() {
        return "Internal packages are for their own bundle and the x-friends it names: its own view, tests and tools.";
    }

    @Override
    public List<Violation> violations(House house) {
        List<Violation> found = new ArrayList<>();
        for (Bundle bundle : house.bundles()) {
            bundle.exports().stream().filter(export -> isInternal(export.packageName()))
                    .forEach(export -> checkFriends(bundle, export, house, found));
            for (PackageImport wanted : bundle.imports()) {
                if (isInternal(wanted.packageName())) {
                    checkUse(bundle, "Import-Package in its manifest", wanted.packageName(), wanted.packageName(),
                            house.exporter(wanted.packageName()), found);
                }
            }
            bundle.classes().forEach(one -> checkClass(bundle, one, house, found));
        }
        return found;
    }

    static boolean isInternal(String packageName) {
        return ("." + packageName + ".").contains(".internal.");
    }

    private static void checkFriends(Bundle bundle, PackageExport export, House house, List<Violation> found) {
        String place = "Export-Package " + export.packageName() + " in its manifest";
        if (export.friends().isEmpty() && !export.hidden()) {
            found.add(new Violation(bundle.name(), place, "is open to everybody; name its x-friends"));
        }
        for (String friend : export.friends().stream().sorted().toList()) {
            boolean tool = house.bundle(friend).filter(Bundle::tool).isPresent();
            if (!friend.equals(bundle.name() + ".ui") && !friend.endsWith(".tests") && !tool) {
                found.add(new Violation(bundle.name(), place, "names " + friend + " as a friend, which is neither"
                        + " its own view nor a test nor a tool in releng; give that bundle an API instead"));
            }
        }
    }

    private static void checkClass(Bundle bundle, ClassReferences user, House house, List<Violation> found) {
        for (String used : user.classes().stream().sorted().toList()) {
            String packageName = ClassReferences.packageOf(used);
            Optional<Bundle> owner = house.owner(used);
            boolean own = owner.filter(one -> one.name().equals(bundle.name())).isPresent();
            if (!own && isInternal(packageName) && !isOfTheJdk(packageName)) {
                checkUse(bundle, "class " + user.className(), used, packageName, owner, found);
            }
        }
    }

    /** The JDK guards its own packages by modules; {@link SmartcardsInOnePlace} speaks of the one that is opened. */
    private static boolean isOfTheJdk(String packageName) {
        return packageName.startsWith("jdk.") || packageName.startsWith("sun.") || packageName.startsWith("com.sun.");
    }

    private static void checkUse(Bundle bundle, String place, String used, String packageName,
            Optional<Bundle> holder, List<Violation> found) {
        if (holder.isEmpty()) {
            found.add(new Violation(bundle.name(), place,
                    "uses " + used + ", which is internal to a bundle that is not ours; use its API"));
            return;
        }
        Bundle owner = holder.get();
        boolean friend = owner.name().equals(bundle.name())
                || owner.exports().stream().filter(export -> export.packageName().equals(packageName))
                        .anyMatch(export -> export.friends().contains(bundle.name()));
        if (!friend) {
            found.add(new Violation(bundle.name(), place, "uses " + used + ", which is internal to " + owner.name()
                    + " and not exported to this bundle as a friend; use the API of " + owner.name()));
        }
    }
}
