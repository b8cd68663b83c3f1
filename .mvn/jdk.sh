# Sourced by ./forecourt and ./mvnw: leaves JAVA_HOME at a JDK of the wanted release or newer, or returns 1 with a message.
forecourt_jdk_release=25

jdk_is_new_enough() { # a JDK's home
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 1
  jdk_major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ -n "$jdk_major" ] && [ "$jdk_major" -ge "$forecourt_jdk_release" ]
}

jdk_candidates() {
  [ -z "${JAVA_HOME-}" ] || printf '%s\n' "$JAVA_HOME"
  if command -v javac >/dev/null 2>&1; then
    jdk_found=$(readlink -f "$(command -v javac)" 2>/dev/null) && dirname "$(dirname "$jdk_found")"
  fi
  if [ -x /usr/libexec/java_home ]; then
    /usr/libexec/java_home -v "$forecourt_jdk_release+" 2>/dev/null || :
  fi
  for jdk_folder in /usr/lib/jvm /usr/java /opt/java /opt "$HOME/.sdkman/candidates/java" "$HOME/.jdks" \
    "$HOME/.local/share/mise/installs/java" "$HOME/.asdf/installs/java" /Library/Java/JavaVirtualMachines; do
    [ -d "$jdk_folder" ] || continue
    find -L "$jdk_folder" -mindepth 1 -maxdepth 3 -name release -path '*' 2>/dev/null | while read -r jdk_release; do dirname "$jdk_release"; done
  done
}

forecourt_find_jdk() {
  jdk_home=$(jdk_candidates | while IFS= read -r jdk_home; do
    if jdk_is_new_enough "$jdk_home"; then
      printf '%s\n' "$jdk_home"
      break
    fi
  done)
  if [ -z "$jdk_home" ]; then
    echo "Forecourt needs a JDK $forecourt_jdk_release or newer and found none in JAVA_HOME, on the path or in the usual folders." >&2
    echo "Install one (for example Eclipse Temurin $forecourt_jdk_release) or set JAVA_HOME to its folder, then try again." >&2
    return 1
  fi
  JAVA_HOME=$jdk_home
  export JAVA_HOME
}
