package org.raworkbench.architecture.reading;

import java.util.HashSet;
import java.util.Set;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.raworkbench.architecture.model.ClassReferences;

/** Reads what a class file speaks of, by letting ASM rename every name in it to itself. */
final class ClassFileReader {

    private ClassFileReader() {
    }

    static ClassReferences read(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        Names names = new Names();
        // The writer takes the visits that ASM would skip if nobody wanted their outcome.
        reader.accept(new ClassRemapper(new ClassWriter(0), names), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        String own = reader.getClassName().replace('/', '.');
        names.classes.remove(own);
        return new ClassReferences(own, Set.copyOf(names.classes), Set.copyOf(names.strings));
    }

    private static final class Names extends Remapper {

        private final Set<String> classes = new HashSet<>();
        private final Set<String> strings = new HashSet<>();

        @Override
        public String map(String internalName) {
            classes.add(internalName.replace('/', '.'));
            return internalName;
        }

        @Override
        public Object mapValue(Object value) {
            if (value instanceof String text) {
                strings.add(text);
            }
            return super.mapValue(value);
        }
    }
}
