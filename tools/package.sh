#!/bin/sh
# One archive that installs and runs on a machine without internet: the program, its libraries, PostgreSQL, a Java runtime,
# the examples and the manual. Called by ./namro package, which has set JAVA_HOME and built the program.
set -eu
home=$(cd "$(dirname "$0")/.." && pwd -P)
version=$(sed -n 's/.*version = "Năm Rõ \([^"]*\)".*/\1/p' "$home/src/main/java/vn/namro/cli/NamRoCommand.java")
name="namro-$version-linux-$(uname -m)"
out=${1:-$home/target/$name.tar.gz}
[ ! -e "$out" ] || { echo "Tệp $out đã có. / $out is there already." >&2; exit 1; }

work=$(mktemp -d); trap 'rm -rf "$work"' EXIT INT TERM
to="$work/$name"; mkdir -p "$to/program/lib" "$to/install"
# Of all platforms' PostgreSQL only this one's.
for jar in "$home"/target/lib/*.jar; do
  case "$(basename "$jar")" in
    embedded-postgres-binaries-linux-*) case "$(uname -m)-$jar" in
        x86_64-*-amd64-*|aarch64-*-arm64v8-*) cp "$jar" "$to/program/lib/" ;;
      esac ;;
    *) cp "$jar" "$to/program/lib/" ;;
  esac
done
cp "$home/target/namro.jar" "$to/program/"
cp "$home/namro" "$home/README.md" "$home/LICENSE" "$home/CHANGELOG.md" "$home/SECURITY.md" "$to/"
cp -r "$home/examples" "$home/docs" "$to/"
cp "$home"/tools/install/* "$to/install/"
"$JAVA_HOME/bin/jlink" --output "$to/runtime" --strip-debug --no-header-files --no-man-pages --compress zip-6 \
  --add-modules java.se,jdk.unsupported,jdk.crypto.ec,jdk.zipfs,jdk.localedata,jdk.charsets,jdk.naming.dns,jdk.management --include-locales vi,en
chmod +x "$to/namro" "$to/install/install.sh"
tar -C "$work" -czf "$out.part" --owner=0 --group=0 --sort=name "$name"
mv "$out.part" "$out"
(cd "$(dirname "$out")" && sha256sum "$(basename "$out")" > "$(basename "$out").sha256")
echo "Đã đóng gói / packaged: $out ($(du -h "$out" | cut -f1))"
