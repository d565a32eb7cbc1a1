#!/bin/sh
# Every test, on a bare machine too. Called by ./namro test, which has set JAVA_HOME.
set -eu
cd "$(dirname "$0")/.."
exec mvn --batch-mode --no-transfer-progress verify "$@"
