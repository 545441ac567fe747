package org.raworkbench.internal.guidance.diagnose;

import java.util.List;

import org.raworkbench.core.Actor;
import org.raworkbench.guidance.knowledge.Who;

/** The people of the knowledge model as those of the findings. */
final class Actors {

    private Actors() {
    }

    static List<Actor> of(List<Who> people) {
        return people.stream().map(who -> Actor.valueOf(who.getLiteral())).toList();
    }
}
