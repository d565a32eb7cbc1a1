#!/bin/sh
# Every test, on a bare machine too. Called by ./namro test, which has set JAVA_HOME.
set -eu
cd "$(dirname "$0")/.."
# The tests look at the pages in a real browser: one on the PATH, else Debian's, else the one that Playwright fetches.
browser() { command -v chromium || command -v chromium-browser || command -v google-chrome || command -v google-chrome-stable; }
if ! browser >/dev/null 2>&1 && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium >/dev/null
fi
exec mvn --batch-mode --no-transfer-progress verify "$@"
