#!/usr/bin/env bash
# How fast a cube of 100 indicators is counted by DuckDB's own SQL, by our SQL engine and by bitmaps. Arguments: invented people, repeats.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need_build
people=${1:-555556}
repeats=${2:-3}

# Each program has a process of its own, so that its memory can be told.
program() {
  "$(java_home)/bin/java" -Xmx1g --enable-native-access=ALL-UNNAMED -cp "$root/target/app/helhed.jar:$root/target/app/lib/*" \
    "$bench/CubeSpeed.java" "$@"
}

machine
program generate "$work" "$people"
for name in usual best best-parquet sql bitmap; do
  program "$name" "$work" "$repeats"
done
program report "$work"
machine
