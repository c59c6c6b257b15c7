#!/usr/bin/env bash
# How long a status report with many charts takes as page, PDF and Word file: with nothing drawn before, and with its charts at
# hand. Arguments: charts, heap in MiB.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need_build
machine
java=$(java_home)/bin
app=$root/target/app/helhed.jar
"$java/javac" -proc:none -cp "$app:$root/target/app/lib/*" -d "$work/classes" "$bench/StatusReport.java"
"$java/java" -Xmx"${2:-768}m" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Djava.awt.headless=true \
  -Dpolyglot.engine.WarnInterpreterOnly=false -cp "$work/classes:$app:$root/target/app/lib/*" StatusReport "${1:-80}"
machine
