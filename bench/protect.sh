#!/usr/bin/env bash
# How long it takes to protect tables of small numbers, and what it hides. Arguments: most cells of the growing table, persons in the register.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need_build
most=${1:-1000000}
persons=${2:-555556}
driver=$(echo "$root"/target/app/lib/duckdb_jdbc-*.jar)
java="$(java_home)/bin/java"
machine
"$java" --enable-native-access=ALL-UNNAMED -cp "$driver" "$bench/InnerCells.java" "$work/inner.csv" "$persons" 10
"$java" --enable-native-access=ALL-UNNAMED -cp "$driver" "$bench/InnerCells.java" "$work/many.csv" "$((4 * persons))" 5
for table in typical A B round optimal growth; do
  "$java" -Xmx2g --enable-native-access=ALL-UNNAMED -cp "$root/target/app/helhed.jar:$root/target/app/lib/*" \
    "$bench/Protect.java" "$work/inner.csv" "$table" "$most"
done
"$java" -Xmx4g --enable-native-access=ALL-UNNAMED -cp "$root/target/app/helhed.jar:$root/target/app/lib/*" \
  "$bench/Protect.java" "$work/many.csv" all "$most"
if command -v Rscript >/dev/null && Rscript -e 'quit(status = !requireNamespace("GaussSuppression", quietly = TRUE))'; then
  Rscript "$bench/protect.R" "$work/inner.csv"
else
  echo "R GaussSuppression is not here. On two such cores (22 November 2026): table A 82 s, 1,826 hidden; 1,495 without singletons."
fi
machine
