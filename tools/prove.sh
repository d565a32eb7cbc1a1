#!/bin/sh
# The long proofs, one by name or all: kill, elections, folders, records, doors, days, checkins, vote. Called by ./namro prove, which has set JAVA_HOME.
# Sizes and seeds: -Dnamro.kills=20, -Dnamro.elections=…, -Dnamro.folders=…, -Dnamro.corrupt=…, -Dnamro.doors=…, -Dnamro.days=…, -Dnamro.delegates=…, -Dnamro.seed=…
set -eu
cd "$(dirname "$0")/.."
what="${1:-all}"; [ $# -eq 0 ] || shift
case "$what" in kill|elections|folders|records|doors|days|checkins|vote|all) ;;
  *) echo "Không có phép thử dài tên này: $what. Có: kill, elections, folders, records, doors, days, checkins, vote. / No proof is called $what." >&2; exit 2 ;;
esac
run() {
  test=$1; shift
  start=$(date +%s)
  # What is given on the command line stands last and counts.
  mvn --batch-mode --no-transfer-progress -q test -Dtest="$test" -Dsurefire.failIfNoSpecifiedTests=true -Dsurefire.useFile=false "$@"
  echo "$test: held, $(($(date +%s) - start)) s"
}
case "$what" in kill|all) run KillProof -Dnamro.kills=12 "$@"; run ImportKillProof -Dnamro.kills=12 "$@";; esac
case "$what" in elections|all) run RandomElectionsTest -Dnamro.elections=1000000 "$@";; esac
case "$what" in folders|all) run JudgeAgainstReferenceTest -Dnamro.folders=60000 "$@";; esac
case "$what" in records|all) run CorruptRecordsTest -Dnamro.corrupt=100000 "$@";; esac
case "$what" in doors|all) run DoorsTest -Dnamro.doors=200 "$@";; esac
case "$what" in days|all) run KnownOnTest -Dnamro.days=60 "$@";; esac
case "$what" in checkins|all) run CheckInsTest -Dnamro.delegates=1600 "$@";; esac
case "$what" in vote|all) run OpenVoteTest -Dnamro.voters=1600 -Dnamro.tries=5 "$@";; esac
