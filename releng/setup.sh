# Sourced by ./run, ./test and the benchmarks: finds or installs what they need.
# shellcheck shell=bash
MAVEN_VERSION=3.9.16
CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/raworkbench
STATE=$ROOT/.work
PRODUCT=$ROOT/releng/org.raworkbench.product/target/products/raworkbench/linux/gtk/x86_64/raworkbench

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 3; }

can_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; }

# packages NAME...: installs the Debian packages that are missing, or says which and how.
packages() {
  local missing=() name
  command -v dpkg-query >/dev/null || { packages_elsewhere "$@"; return; }
  for name in "$@"; do
    dpkg-query -W -f '${Status} ${Provides}\n' "$name" "${name}t64" 2>/dev/null | grep -q 'ok installed' || missing+=("$name")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  can_install || fail "Missing: ${missing[*]}. Install with: sudo apt-get install ${missing[*]}"
  say "Installing ${missing[*]} ..."
  mkdir -p "$STATE"
  { apt-get install -y --no-install-recommends "${missing[@]}" ||
    { apt-get update && apt-get install -y --no-install-recommends "${missing[@]}"; }; } </dev/null >"$STATE/install.log" 2>&1 ||
    { tail -n 5 "$STATE/install.log" >&2; fail "Could not install ${missing[*]}; the whole output is in $STATE/install.log"; }
}

packages_elsewhere() {
  local name missing=()
  for name in "$@"; do
    case $name in
      libgtk-3-0) ldconfig -p 2>/dev/null | grep -q 'libgtk-3\.so\.0' || missing+=("GTK 3") ;;
      fonts-dejavu-core) ;;
      vsmartcard-vpcd) [ -n "$(find /usr/lib* -name 'libifdvpcd.so*' 2>/dev/null | head -n 1)" ] || missing+=("vsmartcard (vpcd)") ;;
      opensc) command -v opensc-tool >/dev/null || missing+=(opensc) ;;
      libevtx-utils) command -v evtxexport >/dev/null || missing+=("libevtx-utils (evtxexport)") ;;
      pcsc-tools) command -v ATR_analysis >/dev/null || missing+=(pcsc-tools) ;;
      ripgrep) command -v rg >/dev/null || missing+=(ripgrep) ;;
      maven) command -v mvn >/dev/null || missing+=("Apache Maven") ;;
      libc6-dev) ;;
      libpcsclite-dev) [ -n "$(find /usr/include /usr/local/include -path '*PCSC/ifdhandler.h' 2>/dev/null)" ] || missing+=("pcsc-lite (headers)") ;;
      pcscd | openbox) command -v "$name" >/dev/null || [ -x "/usr/sbin/$name" ] || missing+=("$name") ;;
      xvfb) command -v Xvfb >/dev/null || missing+=(Xvfb) ;;
      yubico-piv-tool) command -v yubico-piv-tool >/dev/null || missing+=(yubico-piv-tool) ;;
      *) command -v "$name" >/dev/null || missing+=("$name") ;;
    esac
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  local joined
  joined=$(printf ', %s' "${missing[@]}")
  fail "Missing: ${joined:2}. Install it with your system's package manager and start again."
}

java_major() { # java_major JAVA_HOME: its feature version, 0 when it is no JDK
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || { echo 0; return; }
  local version
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  [ -n "$version" ] || version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
  echo "${version:-0}"
}

find_jdk() {
  local home best= best_version=0 version
  for home in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v javac || true)" 2>/dev/null)")" 2>/dev/null)"; do
    [ -n "$home" ] && [ "$(java_major "$home")" -ge 21 ] && { JAVA_HOME=$home; export JAVA_HOME; return 0; }
  done
  for home in /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    version=$(java_major "$home")
    [ "$version" -gt "$best_version" ] && best_version=$version best=$home
  done
  [ "$best_version" -ge 21 ] && { JAVA_HOME=$best; export JAVA_HOME; return 0; }
  return 1
}

need_jdk() {
  find_jdk && return 0
  if can_install; then
    apt-get update >/dev/null 2>&1
    local name
    for name in openjdk-25-jdk-headless openjdk-21-jdk-headless; do
      if apt-cache show "$name" >/dev/null 2>&1; then
        packages "$name"
        find_jdk && return 0
      fi
    done
  fi
  fail "A JDK 21 or newer is missing (looked in JAVA_HOME, PATH and the usual JVM folders).
Install one, for instance: sudo apt-get install openjdk-21-jdk-headless
or Eclipse Temurin 21 or 25, and set JAVA_HOME to its folder where it is not found by itself."
}

need_maven() {
  MVN=$CACHE/apache-maven-$MAVEN_VERSION/bin/mvn
  [ -x "$MVN" ] && return 0
  command -v mvn >/dev/null || packages maven
  say "Fetching Maven $MAVEN_VERSION ..."
  mkdir -p "$CACHE"
  local part
  part=$(mktemp -d "$CACHE/maven.XXXXXX")
  # Not in the project's folder: its extensions are for the new Maven, not for the installed one.
  (cd "$part" && mvn -q -B dependency:copy "-Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin" \
    "-DoutputDirectory=$part" </dev/null >maven.log 2>&1 && "$JAVA_HOME/bin/jar" xf ./*.zip) && chmod +x "$part"/apache-maven-*/bin/mvn ||
    { tail -n 20 "$part/maven.log" >&2; rm -rf "$part"; fail "Maven $MAVEN_VERSION could not be fetched through the installed Maven; is Maven Central reachable?"; }
  rm -rf "$CACHE/apache-maven-$MAVEN_VERSION"
  mv "$part/apache-maven-$MAVEN_VERSION" "$CACHE/" && rm -rf "$part"
}

# One line that changes when a source of the product changes.
sources_mark() {
  cd "$ROOT" || return
  { if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
      git ls-files -co --exclude-standard -z -- bundles features releng targetplatform pom.xml .mvn
    else
      find bundles features releng targetplatform pom.xml .mvn -type f -not -path '*/target/*' -not -path '*/bin/*' -not -path '*/OSGI-INF/*' -print0
    fi; } | grep -zvE '\.tests/|^releng/(benchmarks/|org\.raworkbench\.(benchmarks|ui\.testing|vpcd)/|virtual-card$|programs\.sh$)' | sort -z | while IFS= read -r -d '' file; do
    [ -f "$file" ] && printf '%s\0' "$file"
  done | xargs -0 sha256sum | sha256sum
}

# Builds the product unless it is there and made from these very sources.
need_product() {
  local mark
  mark=$(sources_mark)
  [ -d "$PRODUCT/plugins" ] && [ "$mark" = "$(cat "$STATE/built" 2>/dev/null)" ] && return 0
  need_maven
  mkdir -p "$STATE"
  say "Building the workbench (a few minutes the first time) ..."
  rm -f "$STATE/built"
  (cd "$ROOT" && "$MVN" -B verify -pl :org.raworkbench.product -am </dev/null >"$STATE/build.log" 2>&1) ||
    { grep -E '^\[ERROR\]' "$STATE/build.log" | head -n 20 >&2; fail "The build failed; the whole output is in $STATE/build.log"; }
  printf '%s\n' "$mark" >"$STATE/built"
}

# Starts Xvfb with a small window manager, sets DISPLAY, and ends both with this script.
virtual_display() {
  packages xvfb openbox fonts-dejavu-core
  local out
  out=$(mktemp)
  Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$out" >/dev/null 2>&1 &
  XVFB_PID=$!
  trap 'kill $WM_PID $XVFB_PID 2>/dev/null' EXIT
  local tries=0
  until [ -s "$out" ]; do
    kill -0 "$XVFB_PID" 2>/dev/null && [ $((tries += 1)) -lt 200 ] || fail "Xvfb did not start"
    sleep 0.05
  done
  DISPLAY=:$(cat "$out")
  export DISPLAY
  rm -f "$out"
  openbox >/dev/null 2>&1 &
  WM_PID=$!
}
