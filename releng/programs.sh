# Sourced by releng/virtual-card and the benchmarks, after setup.sh: small programs that run beside the product.
# shellcheck shell=bash
# shellcheck disable=SC2153  # ROOT, STATE and PRODUCT come from setup.sh

# need_programs: builds the product and compiles the programs of releng against it, both only when sources changed.
# Sets PROGRAM_PATH, their class path, and PROGRAM_OPTIONS, the product's options for the JVM.
need_programs() {
  need_product
  local classes=$STATE/programs/classes mark
  local sources=("$ROOT/releng/org.raworkbench.vpcd/src" "$ROOT/releng/org.raworkbench.benchmarks/src"
    "$ROOT/bundles/org.raworkbench.cases.tests/src/org/raworkbench/redaction/corpus")
  mark=$({ cat "$STATE/built"; find "${sources[@]}" \( -name '*.java' -o -name '*.c' -o -name '*.txt' \) -print0 | sort -z | xargs -0 sha256sum; } | sha256sum)
  if [ "$mark" != "$(cat "$STATE/programs/built" 2>/dev/null)" ]; then
    rm -rf "$STATE/programs"
    mkdir -p "$classes"
    find "${sources[@]}" -name '*.java' -print0 |
      xargs -0 "$JAVA_HOME/bin/javac" -proc:none --release 21 -encoding UTF-8 -cp "$PRODUCT/plugins/*" \
        -d "$classes" >"$STATE/programs/javac.log" 2>&1 ||
      { cat "$STATE/programs/javac.log" >&2; fail "The programs of releng do not compile."; }
    cp "$ROOT/releng/org.raworkbench.vpcd/src/org/raworkbench/vpcd/reader.c" "$classes/org/raworkbench/vpcd/"
    cp "$ROOT"/bundles/org.raworkbench.cases.tests/src/org/raworkbench/redaction/corpus/*.txt \
      "$classes/org/raworkbench/redaction/corpus/"
    printf '%s\n' "$mark" >"$STATE/programs/built"
  fi
  local jar
  PROGRAM_PATH=$classes
  for jar in "$PRODUCT"/plugins/org.raworkbench.*.jar "$PRODUCT"/plugins/com.google.gson_*.jar \
    "$PRODUCT"/plugins/bc*.jar "$PRODUCT"/plugins/com.sun.jna_*.jar "$PRODUCT"/plugins/org.roaringbitmap_*.jar \
    "$PRODUCT"/plugins/org.eclipse.emf.*.jar "$PRODUCT"/plugins/org.apache.commons.*.jar "$PRODUCT"/plugins/org.tukaani.xz_*.jar; do
    PROGRAM_PATH=$PROGRAM_PATH:$jar
  done
  mapfile -t PROGRAM_OPTIONS < <(sed -n '/^-vmargs$/,$p' "$PRODUCT/eclipse.ini" | sed 1d)
}

# program CLASS ARGUMENT...: runs one of them.
program() {
  "$JAVA_HOME/bin/java" "${PROGRAM_OPTIONS[@]}" -cp "$PROGRAM_PATH" "$@"
}
